--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: audit_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_event (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    user_id integer,
    action character varying NOT NULL,
    subject character varying NOT NULL,
    territory_id uuid,
    details jsonb NOT NULL
);


--
-- Name: audit_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.audit_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: audit_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.audit_event_id_seq OWNED BY public.audit_event.id;


--
-- Name: campaign; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign (
    network_id uuid NOT NULL,
    questionnaire character varying NOT NULL,
    version integer NOT NULL,
    digest character varying NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    id uuid NOT NULL,
    number integer NOT NULL
);


--
-- Name: link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.link (
    campaign_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    renewal_asked_at timestamp with time zone,
    id uuid NOT NULL
);


--
-- Name: membership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.membership (
    network_id uuid NOT NULL,
    person_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    sector character varying NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    id uuid NOT NULL
);


--
-- Name: network; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.network (
    territory_id uuid NOT NULL,
    type_key character varying NOT NULL,
    voice character varying NOT NULL,
    name character varying NOT NULL,
    purpose character varying NOT NULL,
    expected_sectors jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    id uuid NOT NULL
);


--
-- Name: organisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation (
    territory_id uuid NOT NULL,
    name character varying NOT NULL,
    id uuid NOT NULL
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    territory_id uuid NOT NULL,
    name character varying NOT NULL,
    contact character varying NOT NULL,
    id uuid NOT NULL
);


--
-- Name: questionnaire_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.questionnaire_version (
    questionnaire character varying NOT NULL,
    version integer NOT NULL,
    digest character varying NOT NULL,
    content character varying NOT NULL,
    published_at timestamp with time zone NOT NULL
);


--
-- Name: response; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.response (
    campaign_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    questionnaire character varying NOT NULL,
    version integer NOT NULL,
    digest character varying NOT NULL,
    answers jsonb NOT NULL,
    vector bytea NOT NULL,
    revision integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    receipt character varying,
    declined_at timestamp with time zone,
    typed_by integer,
    has_consent boolean NOT NULL,
    id uuid NOT NULL
);


--
-- Name: response_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.response_change (
    id bigint NOT NULL,
    response_id uuid NOT NULL,
    revision integer NOT NULL,
    at timestamp with time zone NOT NULL,
    action character varying NOT NULL,
    changes jsonb NOT NULL
);


--
-- Name: response_change_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.response_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: response_change_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.response_change_id_seq OWNED BY public.response_change.id;


--
-- Name: role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role (
    id integer NOT NULL,
    name character varying NOT NULL
);


--
-- Name: role_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.role_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: role_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.role_id_seq OWNED BY public.role.id;


--
-- Name: territory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.territory (
    code character varying NOT NULL,
    name character varying NOT NULL,
    time_zone character varying NOT NULL,
    is_fictitious boolean NOT NULL,
    id uuid NOT NULL
);


--
-- Name: user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."user" (
    id integer NOT NULL,
    email character varying NOT NULL,
    name character varying NOT NULL,
    password character varying,
    active boolean NOT NULL,
    fs_uniquifier character varying NOT NULL,
    password_is_generated boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: user_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.user_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: user_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.user_id_seq OWNED BY public."user".id;


--
-- Name: user_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_role (
    user_id integer NOT NULL,
    role_id integer NOT NULL
);


--
-- Name: user_territory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_territory (
    user_id integer NOT NULL,
    territory_id uuid NOT NULL
);


--
-- Name: audit_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event ALTER COLUMN id SET DEFAULT nextval('public.audit_event_id_seq'::regclass);


--
-- Name: response_change id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response_change ALTER COLUMN id SET DEFAULT nextval('public.response_change_id_seq'::regclass);


--
-- Name: role id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role ALTER COLUMN id SET DEFAULT nextval('public.role_id_seq'::regclass);


--
-- Name: user id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."user" ALTER COLUMN id SET DEFAULT nextval('public.user_id_seq'::regclass);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0002
\.


--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_event (id, at, user_id, action, subject, territory_id, details) FROM stdin;
1	2026-11-01 12:00:01+00	\N	added	user:1	\N	{"role": "administrator"}
2	2026-11-01 12:00:02+00	\N	added	user:2	\N	{"role": "coordinator"}
3	2026-11-01 12:00:03+00	\N	added	territory:df0e7337-420c-43f8-b5d4-0f6ce079d1b9	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"name": "Villa Demostración (ficticia)"}
4	2026-11-01 12:00:04+00	\N	added	network:8fe881c3-a066-4970-af3f-6df0148ded7e	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"name": "Red demo 7: crianza y primera infancia (ficticia)"}
5	2026-11-01 12:00:05+00	\N	added	membership:f0a890ea-47ca-438e-b48c-14ec53676da4	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "salud"}
6	2026-11-01 12:00:06+00	\N	added	membership:0adc3ebe-f682-4b55-946d-44e5a833b3b8	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "salud"}
7	2026-11-01 12:00:07+00	\N	added	membership:5ce301e9-4a25-49ab-b5fd-99301d8fa94d	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "salud"}
8	2026-11-01 12:00:08+00	\N	added	membership:bcd2b264-19da-4896-8814-71da57afd608	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "educacion"}
9	2026-11-01 12:00:09+00	\N	added	membership:d1d3fb5d-4f13-4e8c-97b9-fae1a77afab3	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "educacion"}
10	2026-11-01 12:00:10+00	\N	added	membership:1562a11b-e303-48c7-a421-e82944385c85	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "desarrollo_social"}
11	2026-11-01 12:00:11+00	\N	added	membership:d6c8fb4e-3cd9-40b4-a24a-2ad9bb30b2fb	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "sociedad_civil"}
12	2026-11-01 12:00:12+00	\N	opened	campaign:f0fe282b-d4b4-4280-8790-183afb5f69fb	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"closes_at": "2026-10-31T12:00:00+00:00"}
13	2026-11-01 12:00:13+00	\N	closed	campaign:f0fe282b-d4b4-4280-8790-183afb5f69fb	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"closes_at": "2026-10-31T12:00:00+00:00"}
14	2026-11-01 12:00:14+00	\N	added	network:eed18df1-012b-41ac-a63d-091212d54e15	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"name": "Mesa comunal de convivencia (ficticia)"}
15	2026-11-01 12:00:15+00	\N	added	membership:76b4c544-4e72-471c-be0c-1bcc8f07f39f	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "educacion"}
16	2026-11-01 12:00:16+00	\N	added	membership:327fb3f3-128c-4b2b-8aa4-1aa87db8dd45	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "educacion"}
17	2026-11-01 12:00:17+00	\N	added	membership:a444dfb3-23b5-4e52-9e35-1a7fab0e4979	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "salud"}
18	2026-11-01 12:00:18+00	\N	added	membership:21de2742-73ce-471b-8aa2-e24049815ae6	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "seguridad"}
19	2026-11-01 12:00:19+00	\N	added	membership:b82b2ff7-16ca-4b9b-88fa-806ee48229d1	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "desarrollo_social"}
20	2026-11-01 12:00:20+00	\N	opened	campaign:a5debdf9-e855-4405-951c-b239f5c49204	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"closes_at": "2026-12-31T12:00:00+00:00"}
21	2026-11-01 12:00:21+00	\N	added	network:97000ed5-9b39-4938-b11b-1bfaef8fc0f9	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"name": "Red de salud mental (ficticia)"}
22	2026-11-01 12:00:22+00	\N	added	membership:24f9db07-3d09-4865-976a-c6ac0ca46a93	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "salud"}
23	2026-11-01 12:00:23+00	\N	added	membership:28c82c20-f482-48f7-bf43-4e363d0323e0	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "salud"}
24	2026-11-01 12:00:24+00	\N	added	membership:b9f99113-94fd-434f-8e11-cceafe3475f0	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "salud"}
25	2026-11-01 12:00:25+00	\N	loaded	demonstration:1	\N	{}
26	2026-11-01 12:00:26+00	\N	issued	link:788a9a40-2250-4121-a0c3-2b02832b8b8f	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{}
27	2026-11-01 12:00:27+00	\N	added	territory:efa7f3e0-971d-4cd9-92e5-b409d6823097	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"name": "Iquique"}
28	2026-11-01 12:00:28+00	\N	added	network:861fc5d1-0b00-4437-88d0-52f629ae9be6	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"name": "Red de infancia"}
29	2026-11-01 12:00:29+00	\N	added	membership:4fdc3ab4-af7d-4a9f-888c-45820e949409	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "salud"}
30	2026-11-01 12:00:30+00	\N	added	membership:bfd1d56e-cc99-4697-bec2-b131edb20a7e	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "educacion"}
31	2026-11-01 12:00:31+00	\N	added	membership:48da4953-a571-449c-9096-22df86c0fe66	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "desarrollo_social"}
32	2026-11-01 12:00:32+00	\N	added	membership:5a4aaffc-c815-4790-860d-5fc8b1bd9822	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "seguridad"}
33	2026-11-01 12:00:33+00	\N	added	membership:85d6a3ee-6d40-418c-9d8a-06582a0b19ea	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "justicia"}
34	2026-11-01 12:00:34+00	\N	added	membership:4965113c-22fe-4810-b516-b8b935af570a	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "salud"}
35	2026-11-01 12:00:35+00	\N	opened	campaign:9d9aad15-2b67-4d22-8313-712b0b30a32a	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"closes_at": "2026-11-21T12:00:00+00:00"}
36	2026-11-01 12:00:36+00	\N	issued	link:dd400d55-2449-4799-8de8-8181807054d7	efa7f3e0-971d-4cd9-92e5-b409d6823097	{}
37	2026-11-01 12:00:37+00	\N	issued	link:d8158d4a-2e61-453c-a739-0fde58a6a9f1	efa7f3e0-971d-4cd9-92e5-b409d6823097	{}
38	2026-11-01 12:00:38+00	\N	issued	link:d386217d-bf08-4622-9810-78941f82198d	efa7f3e0-971d-4cd9-92e5-b409d6823097	{}
39	2026-11-01 12:00:39+00	\N	issued	link:cbcdbc12-dfc4-4661-8f35-bddd6b78c1fd	efa7f3e0-971d-4cd9-92e5-b409d6823097	{}
40	2026-11-01 12:00:40+00	\N	issued	link:25485c1d-f6d4-4c9d-955d-609689d52ac8	efa7f3e0-971d-4cd9-92e5-b409d6823097	{}
41	2026-11-01 12:00:41+00	\N	revoked	link:cbcdbc12-dfc4-4661-8f35-bddd6b78c1fd	efa7f3e0-971d-4cd9-92e5-b409d6823097	{}
42	2026-11-01 12:00:42+00	\N	issued	link:958b7817-9364-4d69-bc5b-771d61997cd3	efa7f3e0-971d-4cd9-92e5-b409d6823097	{}
43	2026-11-01 12:00:43+00	2	typing_started	membership:85d6a3ee-6d40-418c-9d8a-06582a0b19ea	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"declaration": "consent"}
44	2026-11-01 12:00:44+00	2	typed	membership:85d6a3ee-6d40-418c-9d8a-06582a0b19ea	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"declaration": "consent"}
45	2026-11-01 12:00:45+00	\N	revoked	link:25485c1d-f6d4-4c9d-955d-609689d52ac8	efa7f3e0-971d-4cd9-92e5-b409d6823097	{}
46	2026-11-01 12:00:46+00	\N	added	network:4bcf4eae-56b8-4d3d-939a-b028483477be	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"name": "Red antigua"}
47	2026-11-01 12:00:47+00	\N	added	membership:b62853d8-b556-431a-bae6-626f48db27e9	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "salud"}
48	2026-11-01 12:00:48+00	\N	added	membership:282cf6f6-66c7-4660-baf4-75ce583963f8	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "educacion"}
49	2026-11-01 12:00:49+00	\N	added	membership:7329fd8a-19d2-42e8-9464-7fd12321454b	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "desarrollo_social"}
50	2026-11-01 12:00:50+00	\N	added	membership:a380da8c-9a7c-4f40-8e22-2cb66c551d7a	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "seguridad"}
51	2026-11-01 12:00:51+00	\N	added	membership:016f8050-5c10-4219-853b-26351fc3eca6	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "justicia"}
52	2026-11-01 12:00:52+00	\N	added	membership:86324251-ff8c-440a-b1ad-fa06f887b002	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "salud"}
53	2026-11-01 12:00:53+00	\N	archived	network:4bcf4eae-56b8-4d3d-939a-b028483477be	efa7f3e0-971d-4cd9-92e5-b409d6823097	{}
54	2026-11-01 12:00:54+00	\N	added	territory:58a76fc9-a299-4afb-8b5c-f4ecc327a94b	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	{"name": "Los Ángeles"}
55	2026-11-01 12:00:55+00	\N	added	network:7ed6fab9-9fda-4898-87fc-fb51f4022973	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	{"name": "Mesa doble"}
56	2026-11-01 12:00:56+00	\N	added	membership:8d6cf899-6095-44f8-bb1b-b3749e3d821c	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	{"sector": "salud"}
57	2026-11-01 12:00:57+00	\N	added	membership:cdf01bde-0435-4db0-9925-0b782cfb6da9	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	{"sector": "educacion"}
58	2026-11-01 12:00:58+00	\N	added	membership:7b57475c-4e95-4414-9804-ead18ba3e147	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	{"sector": "desarrollo_social"}
59	2026-11-01 12:00:59+00	\N	added	membership:6916c156-5cfa-43f0-899b-383ae066f663	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	{"sector": "seguridad"}
60	2026-11-01 12:01:00+00	\N	added	membership:46c73994-826e-4ce4-98b0-ddeb90e9844d	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	{"sector": "justicia"}
61	2026-11-01 12:01:01+00	\N	added	membership:da309017-3ebe-4e3e-b31b-5c38763b3705	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	{"sector": "salud"}
62	2026-11-01 12:01:02+00	\N	opened	campaign:0b59eace-6c02-473e-a5a3-da66a10e8412	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	{"closes_at": "2026-11-21T12:00:00+00:00"}
63	2026-11-01 12:01:03+00	\N	issued	link:fa47734a-2ac2-4fc0-889e-ccca4df7f35b	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	{}
64	2026-11-01 12:01:04+00	\N	issued	link:7cf0fd53-8e48-4d13-8285-5f825c9a00f3	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	{}
\.


--
-- Data for Name: campaign; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign (network_id, questionnaire, version, digest, opened_at, closes_at, closed_at, id, number) FROM stdin;
8fe881c3-a066-4970-af3f-6df0148ded7e	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-10-02 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	f0fe282b-d4b4-4280-8790-183afb5f69fb	1
eed18df1-012b-41ac-a63d-091212d54e15	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-10-29 12:00:00+00	2026-12-31 12:00:00+00	\N	a5debdf9-e855-4405-951c-b239f5c49204	1
861fc5d1-0b00-4437-88d0-52f629ae9be6	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:00+00	2026-11-21 12:00:00+00	\N	9d9aad15-2b67-4d22-8313-712b0b30a32a	1
7ed6fab9-9fda-4898-87fc-fb51f4022973	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:00+00	2026-11-21 12:00:00+00	\N	0b59eace-6c02-473e-a5a3-da66a10e8412	1
7ed6fab9-9fda-4898-87fc-fb51f4022973	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:01+00	2026-11-21 12:00:00+00	\N	9bd49f44-3ac1-4b8d-8727-18de2f932712	2
\.


--
-- Data for Name: link; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.link (campaign_id, membership_id, token_hash, issued_at, expires_at, revoked_at, renewal_asked_at, id) FROM stdin;
a5debdf9-e855-4405-951c-b239f5c49204	21de2742-73ce-471b-8aa2-e24049815ae6	\\x3fb3854fd16ad602ac38a6fc75006fcbbe770b4fbca1186790eed90e06d2288e	2026-11-01 12:00:00+00	2027-01-30 12:00:00+00	\N	\N	788a9a40-2250-4121-a0c3-2b02832b8b8f
9d9aad15-2b67-4d22-8313-712b0b30a32a	4fdc3ab4-af7d-4a9f-888c-45820e949409	\\xa63d8b5d77d4560eb3d223428ebbba04f4ac8616dbb04e7544c6fc8374262f96	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	dd400d55-2449-4799-8de8-8181807054d7
9d9aad15-2b67-4d22-8313-712b0b30a32a	bfd1d56e-cc99-4697-bec2-b131edb20a7e	\\x89dd1874fd1017cfd888264a568efcf93f8761acbe20d17c2bd7e90c9d330372	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	d8158d4a-2e61-453c-a739-0fde58a6a9f1
9d9aad15-2b67-4d22-8313-712b0b30a32a	48da4953-a571-449c-9096-22df86c0fe66	\\x8a195ecb088016acbf554fb5b68e27cf1212a6ca99f4820288cca2063f32dc27	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	d386217d-bf08-4622-9810-78941f82198d
9d9aad15-2b67-4d22-8313-712b0b30a32a	5a4aaffc-c815-4790-860d-5fc8b1bd9822	\\x47e9f24b23ca9c4188cc540fa3537e3ab4ac471c504c2ff5bf6513ecf88e3079	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	2026-11-01 12:00:00+00	\N	cbcdbc12-dfc4-4661-8f35-bddd6b78c1fd
9d9aad15-2b67-4d22-8313-712b0b30a32a	5a4aaffc-c815-4790-860d-5fc8b1bd9822	\\x2578ce9e67c474c1e4c6fd31c24a3dcc1bf0e7cff56ee8fb5df02a5e97cc3213	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	958b7817-9364-4d69-bc5b-771d61997cd3
9d9aad15-2b67-4d22-8313-712b0b30a32a	4965113c-22fe-4810-b516-b8b935af570a	\\xdb9d07c6ed1b8b5c0cf70bf0b1f1c69d2b562561ee1c24ae57361c8ce7845080	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	2026-11-02 12:00:00+00	\N	25485c1d-f6d4-4c9d-955d-609689d52ac8
0b59eace-6c02-473e-a5a3-da66a10e8412	8d6cf899-6095-44f8-bb1b-b3749e3d821c	\\x4c71233f3b022a01d197ea6d6294bb89db893d06811c4f58b237bf3d31c217ce	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	fa47734a-2ac2-4fc0-889e-ccca4df7f35b
9bd49f44-3ac1-4b8d-8727-18de2f932712	cdf01bde-0435-4db0-9925-0b782cfb6da9	\\xe8a71ab05b83e9756a2403e06c1eee417b532c187508035bd07563ebdae1cc42	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	7cf0fd53-8e48-4d13-8285-5f825c9a00f3
\.


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.membership (network_id, person_id, organisation_id, sector, since, until, id) FROM stdin;
8fe881c3-a066-4970-af3f-6df0148ded7e	d9892fed-7559-4005-bac4-8a6a9e826bd6	9a78cdc2-9492-4875-b74a-c6f3aa202f4a	salud	2026-10-02 12:00:00+00	\N	f0a890ea-47ca-438e-b48c-14ec53676da4
8fe881c3-a066-4970-af3f-6df0148ded7e	ed6740b9-bd74-45dc-b03d-e04bf0a4f21e	3f9e9919-878d-472f-9a45-1da1305317fe	salud	2026-10-02 12:00:00+00	\N	0adc3ebe-f682-4b55-946d-44e5a833b3b8
8fe881c3-a066-4970-af3f-6df0148ded7e	ae179bf7-5934-4f6c-b6c1-f9810d387dd4	4e0f27f9-f7a9-40b6-b668-3480fc91baef	salud	2026-10-02 12:00:00+00	\N	5ce301e9-4a25-49ab-b5fd-99301d8fa94d
8fe881c3-a066-4970-af3f-6df0148ded7e	1631d67f-df64-40d8-a5b4-dff0c5475a81	13abbe48-a1ae-4b96-a81c-34f9c424eae1	educacion	2026-10-02 12:00:00+00	\N	bcd2b264-19da-4896-8814-71da57afd608
8fe881c3-a066-4970-af3f-6df0148ded7e	bd6c7f67-757b-406a-afa1-2caa98364a2c	bc27f07a-e334-443e-8c21-65be58af22cc	educacion	2026-10-02 12:00:00+00	\N	d1d3fb5d-4f13-4e8c-97b9-fae1a77afab3
8fe881c3-a066-4970-af3f-6df0148ded7e	79bd2216-16ca-4f70-8608-eca9153d2882	d84b9dc6-6b1a-4bac-90b0-fbbc8f89ec5f	desarrollo_social	2026-10-02 12:00:00+00	\N	1562a11b-e303-48c7-a421-e82944385c85
8fe881c3-a066-4970-af3f-6df0148ded7e	438a96bb-8639-4207-a85d-2578acfb210b	7e1007d7-b95d-4c64-9892-da5efc8d5c7d	sociedad_civil	2026-10-02 12:00:00+00	\N	d6c8fb4e-3cd9-40b4-a24a-2ad9bb30b2fb
eed18df1-012b-41ac-a63d-091212d54e15	40aa0fc1-8422-4ec1-aa81-fc47031de33f	b55d3ade-56d6-4504-8eba-f773db33ba03	educacion	2026-10-29 12:00:00+00	\N	76b4c544-4e72-471c-be0c-1bcc8f07f39f
eed18df1-012b-41ac-a63d-091212d54e15	9a55df2a-eb37-4d28-afd7-5541c4660287	e59c422f-c918-4c58-9c12-504a88c2cb11	educacion	2026-10-29 12:00:00+00	\N	327fb3f3-128c-4b2b-8aa4-1aa87db8dd45
eed18df1-012b-41ac-a63d-091212d54e15	639ef0a5-fec1-4ab6-afe0-634b7a536774	9a78cdc2-9492-4875-b74a-c6f3aa202f4a	salud	2026-10-29 12:00:00+00	\N	a444dfb3-23b5-4e52-9e35-1a7fab0e4979
eed18df1-012b-41ac-a63d-091212d54e15	cc4ae557-8553-416b-a0f5-d3cb0c582330	3f993b1d-63ea-4c06-9a8e-df4f0c68f562	seguridad	2026-10-29 12:00:00+00	\N	21de2742-73ce-471b-8aa2-e24049815ae6
eed18df1-012b-41ac-a63d-091212d54e15	a541ebba-eaf5-4682-9885-0bfaa7fc8635	d84b9dc6-6b1a-4bac-90b0-fbbc8f89ec5f	desarrollo_social	2026-10-29 12:00:00+00	\N	b82b2ff7-16ca-4b9b-88fa-806ee48229d1
97000ed5-9b39-4938-b11b-1bfaef8fc0f9	7a946a73-c05b-4339-ac02-1e86578404a6	40437aa1-0655-4dcc-bfda-eeb1a7dd3f84	salud	2026-11-01 12:00:00+00	\N	24f9db07-3d09-4865-976a-c6ac0ca46a93
97000ed5-9b39-4938-b11b-1bfaef8fc0f9	cdf4216d-898a-4c0f-a89a-c9bc9570714c	43acaacd-542a-4d52-b737-eaa88ecc85a1	salud	2026-11-01 12:00:00+00	\N	28c82c20-f482-48f7-bf43-4e363d0323e0
97000ed5-9b39-4938-b11b-1bfaef8fc0f9	030a250c-945a-4f4e-8028-1b12b099c7db	9a78cdc2-9492-4875-b74a-c6f3aa202f4a	salud	2026-11-01 12:00:00+00	\N	b9f99113-94fd-434f-8e11-cceafe3475f0
861fc5d1-0b00-4437-88d0-52f629ae9be6	55e626de-66e0-40de-a855-49f92636afc7	5ce8fd91-d86d-4a75-868b-e82bcc1df2d3	salud	2026-11-01 12:00:00+00	\N	4fdc3ab4-af7d-4a9f-888c-45820e949409
861fc5d1-0b00-4437-88d0-52f629ae9be6	78cdac34-7d35-4992-b54a-95ac2f5585e5	d090c260-3de7-4d33-b476-d058efb95919	educacion	2026-11-01 12:00:00+00	\N	bfd1d56e-cc99-4697-bec2-b131edb20a7e
861fc5d1-0b00-4437-88d0-52f629ae9be6	226bcb4b-302e-4d81-81e3-f27f753b6704	a38bbb1a-29bf-4df0-8b31-7caafc01db63	desarrollo_social	2026-11-01 12:00:00+00	\N	48da4953-a571-449c-9096-22df86c0fe66
861fc5d1-0b00-4437-88d0-52f629ae9be6	451a6b33-2d87-47db-93d0-e6533ecfa6cf	b55051e6-81aa-4648-a4bd-a104bce02e28	seguridad	2026-11-01 12:00:00+00	\N	5a4aaffc-c815-4790-860d-5fc8b1bd9822
861fc5d1-0b00-4437-88d0-52f629ae9be6	7916a9ac-3e01-4e18-9693-73d6c2751561	ecf8ce56-3bb3-426d-ab1e-8936c5aa3b44	justicia	2026-11-01 12:00:00+00	\N	85d6a3ee-6d40-418c-9d8a-06582a0b19ea
861fc5d1-0b00-4437-88d0-52f629ae9be6	b71b087c-c672-48c4-be44-4afc06425388	5785e4e1-3908-43d6-b673-e6af8adac988	salud	2026-11-01 12:00:00+00	\N	4965113c-22fe-4810-b516-b8b935af570a
4bcf4eae-56b8-4d3d-939a-b028483477be	55e626de-66e0-40de-a855-49f92636afc7	5ce8fd91-d86d-4a75-868b-e82bcc1df2d3	salud	2026-11-01 12:00:00+00	\N	b62853d8-b556-431a-bae6-626f48db27e9
4bcf4eae-56b8-4d3d-939a-b028483477be	78cdac34-7d35-4992-b54a-95ac2f5585e5	d090c260-3de7-4d33-b476-d058efb95919	educacion	2026-11-01 12:00:00+00	\N	282cf6f6-66c7-4660-baf4-75ce583963f8
4bcf4eae-56b8-4d3d-939a-b028483477be	226bcb4b-302e-4d81-81e3-f27f753b6704	a38bbb1a-29bf-4df0-8b31-7caafc01db63	desarrollo_social	2026-11-01 12:00:00+00	\N	7329fd8a-19d2-42e8-9464-7fd12321454b
4bcf4eae-56b8-4d3d-939a-b028483477be	451a6b33-2d87-47db-93d0-e6533ecfa6cf	b55051e6-81aa-4648-a4bd-a104bce02e28	seguridad	2026-11-01 12:00:00+00	\N	a380da8c-9a7c-4f40-8e22-2cb66c551d7a
4bcf4eae-56b8-4d3d-939a-b028483477be	7916a9ac-3e01-4e18-9693-73d6c2751561	ecf8ce56-3bb3-426d-ab1e-8936c5aa3b44	justicia	2026-11-01 12:00:00+00	\N	016f8050-5c10-4219-853b-26351fc3eca6
4bcf4eae-56b8-4d3d-939a-b028483477be	b71b087c-c672-48c4-be44-4afc06425388	5785e4e1-3908-43d6-b673-e6af8adac988	salud	2026-11-01 12:00:00+00	\N	86324251-ff8c-440a-b1ad-fa06f887b002
7ed6fab9-9fda-4898-87fc-fb51f4022973	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	7c352a64-b82c-4350-95b6-0766eb751e10	salud	2026-11-01 12:00:00+00	\N	8d6cf899-6095-44f8-bb1b-b3749e3d821c
7ed6fab9-9fda-4898-87fc-fb51f4022973	97bd25c7-2d31-4efa-9f4c-26e4ee5bfc8a	001e0440-eae7-4637-97a5-fec86197289e	educacion	2026-11-01 12:00:00+00	\N	cdf01bde-0435-4db0-9925-0b782cfb6da9
7ed6fab9-9fda-4898-87fc-fb51f4022973	aecc3435-d698-4c4e-bdd0-ff328ed6123f	387a175b-be75-4342-97af-e72e3572a68a	desarrollo_social	2026-11-01 12:00:00+00	\N	7b57475c-4e95-4414-9804-ead18ba3e147
7ed6fab9-9fda-4898-87fc-fb51f4022973	12402a17-8129-4aa6-8702-09936131baa4	80e3e316-8193-4efb-a065-d7c0a4b8a972	seguridad	2026-11-01 12:00:00+00	\N	6916c156-5cfa-43f0-899b-383ae066f663
7ed6fab9-9fda-4898-87fc-fb51f4022973	92f7d22f-e58d-4551-b078-f0caefd2ddd8	eaf872f7-656a-494e-9566-820aeb17c653	justicia	2026-11-01 12:00:00+00	\N	46c73994-826e-4ce4-98b0-ddeb90e9844d
7ed6fab9-9fda-4898-87fc-fb51f4022973	6a2b849c-a563-4894-bac1-bcce52009198	34e7ef3e-dedf-4655-83b4-d7194f5b528b	salud	2026-11-01 12:00:00+00	\N	da309017-3ebe-4e3e-b31b-5c38763b3705
\.


--
-- Data for Name: network; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.network (territory_id, type_key, voice, name, purpose, expected_sectors, created_at, archived_at, id) FROM stdin;
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	chile_crece_contigo	sector	Red demo 7: crianza y primera infancia (ficticia)	Que cada niña y niño de la comuna reciba a tiempo las prestaciones de salud, educación y protección social que le corresponden.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-10-02 12:00:00+00	\N	8fe881c3-a066-4970-af3f-6df0148ded7e
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	mesa_comunal	sector	Mesa comunal de convivencia (ficticia)	Acordar acciones para el buen trato entre escuelas, barrios y servicios.	[]	2026-10-29 12:00:00+00	\N	eed18df1-012b-41ac-a63d-091212d54e15
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	red_de_salud	organisation	Red de salud mental (ficticia)	Que quien consulta en cualquier puerta sea atendido en la que corresponde.	[]	2026-11-01 12:00:00+00	\N	97000ed5-9b39-4938-b11b-1bfaef8fc0f9
efa7f3e0-971d-4cd9-92e5-b409d6823097	chile_crece_contigo	sector	Red de infancia	Cuidar a niñas y niños.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-11-01 12:00:00+00	\N	861fc5d1-0b00-4437-88d0-52f629ae9be6
efa7f3e0-971d-4cd9-92e5-b409d6823097	chile_crece_contigo	sector	Red antigua	Cuidar a niñas y niños.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-11-01 12:00:00+00	2026-11-03 12:00:00+00	4bcf4eae-56b8-4d3d-939a-b028483477be
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	chile_crece_contigo	sector	Mesa doble	Cuidar a niñas y niños.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-11-01 12:00:00+00	\N	7ed6fab9-9fda-4898-87fc-fb51f4022973
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.organisation (territory_id, name, id) FROM stdin;
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	CESFAM Los Aromos (ficticio)	9a78cdc2-9492-4875-b74a-c6f3aa202f4a
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Posta El Maitén (ficticia)	3f9e9919-878d-472f-9a45-1da1305317fe
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	CECOSF La Loma (ficticio)	4e0f27f9-f7a9-40b6-b668-3480fc91baef
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Jardín infantil Rayito (ficticio)	13abbe48-a1ae-4b96-a81c-34f9c424eae1
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Escuela Las Lengas (ficticia)	bc27f07a-e334-443e-8c21-65be58af22cc
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	DIDECO de la comuna (ficticia)	d84b9dc6-6b1a-4bac-90b0-fbbc8f89ec5f
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Junta de vecinos N.º 99 (ficticia)	7e1007d7-b95d-4c64-9892-da5efc8d5c7d
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Escuela El Roble (ficticia)	b55d3ade-56d6-4504-8eba-f773db33ba03
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Liceo Río Claro (ficticio)	e59c422f-c918-4c58-9c12-504a88c2cb11
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Oficina de seguridad pública (ficticia)	3f993b1d-63ea-4c06-9a8e-df4f0c68f562
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	COSAM del valle (ficticio)	40437aa1-0655-4dcc-bfda-eeb1a7dd3f84
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Hospital comunitario (ficticio)	43acaacd-542a-4d52-b737-eaa88ecc85a1
efa7f3e0-971d-4cd9-92e5-b409d6823097	Institución 0	5ce8fd91-d86d-4a75-868b-e82bcc1df2d3
efa7f3e0-971d-4cd9-92e5-b409d6823097	Institución 1	d090c260-3de7-4d33-b476-d058efb95919
efa7f3e0-971d-4cd9-92e5-b409d6823097	Institución 2	a38bbb1a-29bf-4df0-8b31-7caafc01db63
efa7f3e0-971d-4cd9-92e5-b409d6823097	Institución 3	b55051e6-81aa-4648-a4bd-a104bce02e28
efa7f3e0-971d-4cd9-92e5-b409d6823097	Institución 4	ecf8ce56-3bb3-426d-ab1e-8936c5aa3b44
efa7f3e0-971d-4cd9-92e5-b409d6823097	Institución 5	5785e4e1-3908-43d6-b673-e6af8adac988
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Institución 0	7c352a64-b82c-4350-95b6-0766eb751e10
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Institución 1	001e0440-eae7-4637-97a5-fec86197289e
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Institución 2	387a175b-be75-4342-97af-e72e3572a68a
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Institución 3	80e3e316-8193-4efb-a065-d7c0a4b8a972
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Institución 4	eaf872f7-656a-494e-9566-820aeb17c653
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Institución 5	34e7ef3e-dedf-4655-83b4-d7194f5b528b
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person (territory_id, name, contact, id) FROM stdin;
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Camila Fuentes Inventada		d9892fed-7559-4005-bac4-8a6a9e826bd6
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Rodrigo Salas Inventado		ed6740b9-bd74-45dc-b03d-e04bf0a4f21e
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Patricia Núñez Inventada		ae179bf7-5934-4f6c-b6c1-f9810d387dd4
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Marcela Ortiz Inventada		1631d67f-df64-40d8-a5b4-dff0c5475a81
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Héctor Vidal Inventado		bd6c7f67-757b-406a-afa1-2caa98364a2c
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Daniela Soto Inventada		79bd2216-16ca-4f70-8608-eca9153d2882
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Luis Carrasco Inventado		438a96bb-8639-4207-a85d-2578acfb210b
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Andrea Pino Inventada		40aa0fc1-8422-4ec1-aa81-fc47031de33f
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Tomás Rivas Inventado		9a55df2a-eb37-4d28-afd7-5541c4660287
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Verónica Mella Inventada		639ef0a5-fec1-4ab6-afe0-634b7a536774
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Jorge Paredes Inventado		cc4ae557-8553-416b-a0f5-d3cb0c582330
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Silvia Cortés Inventada		a541ebba-eaf5-4682-9885-0bfaa7fc8635
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Natalia Vera Inventada		7a946a73-c05b-4339-ac02-1e86578404a6
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Gonzalo Araya Inventado		cdf4216d-898a-4c0f-a89a-c9bc9570714c
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Teresa Lagos Inventada		030a250c-945a-4f4e-8028-1b12b099c7db
efa7f3e0-971d-4cd9-92e5-b409d6823097	Persona 0	p0@ejemplo.cl	55e626de-66e0-40de-a855-49f92636afc7
efa7f3e0-971d-4cd9-92e5-b409d6823097	Persona 1	p1@ejemplo.cl	78cdac34-7d35-4992-b54a-95ac2f5585e5
efa7f3e0-971d-4cd9-92e5-b409d6823097	Persona 2	p2@ejemplo.cl	226bcb4b-302e-4d81-81e3-f27f753b6704
efa7f3e0-971d-4cd9-92e5-b409d6823097	Persona 3	p3@ejemplo.cl	451a6b33-2d87-47db-93d0-e6533ecfa6cf
efa7f3e0-971d-4cd9-92e5-b409d6823097	Persona 4	p4@ejemplo.cl	7916a9ac-3e01-4e18-9693-73d6c2751561
efa7f3e0-971d-4cd9-92e5-b409d6823097	Persona 5	p5@ejemplo.cl	b71b087c-c672-48c4-be44-4afc06425388
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Persona 0	p0@ejemplo.cl	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Persona 1	p1@ejemplo.cl	97bd25c7-2d31-4efa-9f4c-26e4ee5bfc8a
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Persona 2	p2@ejemplo.cl	aecc3435-d698-4c4e-bdd0-ff328ed6123f
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Persona 3	p3@ejemplo.cl	12402a17-8129-4aa6-8702-09936131baa4
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Persona 4	p4@ejemplo.cl	92f7d22f-e58d-4551-b078-f0caefd2ddd8
58a76fc9-a299-4afb-8b5c-f4ecc327a94b	Persona 5	p5@ejemplo.cl	6a2b849c-a563-4894-bac1-bcce52009198
\.


--
-- Data for Name: questionnaire_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.questionnaire_version (questionnaire, version, digest, content, published_at) FROM stdin;
nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	# yaml-language-server: $schema=schema.json\n# The core questionnaire: 26 scored items in five dimensions (README.md has the format).\n# This version is published: what it asks never changes, nor its Spanish. A new wording\n# is nucleo-2.yaml; the other languages may be mended here.\n\nid: nucleo\nversion: 1\nstatus: published\nlanguages: [es, en, pt]\ndrafts: [en, pt]\n\ntitle:\n  es: "Cuestionario núcleo de intersectorialidad"\n  en: "Core questionnaire on intersectorality"\n  pt: "Questionário-base de intersetorialidade"\n\nminutes:\n  least: 15\n  most: 20\n\ninstructions:\n  - es: "«Institución» es cada servicio o equipo con representante propio en la red (CESFAM, jardín infantil, oficina local de la niñez, DIDECO…), aunque dependan de la misma municipalidad. «Todos los sectores» son todos los que hoy integran la red."\n    en: "“Institution” means each service or team with its own representative in the network (health centre, nursery school, local children's office, municipal social services…), even if several of them belong to the same municipality. “All sectors” means all those that are part of the network today."\n    pt: "«Instituição» é cada serviço ou equipe com representante próprio na rede (UBS, creche, conselho tutelar, CRAS…), mesmo que pertençam à mesma prefeitura. «Todos os setores» são todos os que hoje integram a rede."\n  - es: "Si la red lleva menos de 12 meses, responda desde que comenzó. Responda por lo que realmente ha ocurrido en esta red durante los últimos 12 meses, no por lo que debería ocurrir."\n    en: "If the network is less than 12 months old, answer for the time since it began. Answer for what has really happened in this network over the last 12 months, not for what ought to happen."\n    pt: "Se a rede tem menos de 12 meses, responda desde que ela começou. Responda pelo que realmente aconteceu nesta rede durante os últimos 12 meses, não pelo que deveria acontecer."\n  - es: "Marque la descripción más alta que se cumple por completo; si se cumple sólo a medias, marque la anterior. No hay respuestas buenas ni malas."\n    en: "Tick the highest description that is fully met; if it is only partly met, tick the one before it. There are no right or wrong answers."\n    pt: "Marque a descrição mais alta que se cumpre por completo; se ela se cumpre só em parte, marque a anterior. Não há respostas certas nem erradas."\n  - es: "Si no tiene información, marque «No sé»: también es un resultado."\n    en: "If you have no information, tick “I don't know”: that is a result too."\n    pt: "Se você não tem informação, marque «Não sei»: isso também é um resultado."\n  - es: "Sus respuestas individuales no se publican y su coordinador o coordinadora no las verá; en redes pequeñas alguien podría deducirlas."\n    en: "Your individual answers are not published and your coordinator will not see them; in small networks somebody might be able to work them out."\n    pt: "Suas respostas individuais não são publicadas, e a coordenação da rede não as verá; em redes pequenas, alguém poderia deduzi-las."\n\ndimensions:\n  - code: OBJ\n    name:\n      es: "Objetivos compartidos"\n      en: "Shared objectives"\n      pt: "Objetivos compartilhados"\n    short:\n      es: "Objetivos"\n      en: "Objectives"\n      pt: "Objetivos"\n  - code: PLA\n    name:\n      es: "Planificación conjunta"\n      en: "Joint planning"\n      pt: "Planejamento conjunto"\n    short:\n      es: "Planificación"\n      en: "Planning"\n      pt: "Planejamento"\n  - code: PRE\n    name:\n      es: "Presupuesto y recursos conjuntos"\n      en: "Joint budget and resources"\n      pt: "Orçamento e recursos conjuntos"\n    short:\n      es: "Presupuesto"\n      en: "Budget"\n      pt: "Orçamento"\n  - code: INF\n    name:\n      es: "Gestión de la información"\n      en: "Information management"\n      pt: "Gestão da informação"\n    short:\n      es: "Información"\n      en: "Information"\n      pt: "Informação"\n  - code: EVA\n    name:\n      es: "Evaluación conjunta"\n      en: "Joint evaluation"\n      pt: "Avaliação conjunta"\n    short:\n      es: "Evaluación"\n      en: "Evaluation"\n      pt: "Avaliação"\n\nsections:\n  - id: apertura\n    title:\n      es: "Para comenzar"\n      en: "To begin"\n      pt: "Para começar"\n    questions:\n      - kind: choice\n        id: LBL\n        text:\n          es: "¿Cómo llamaría hoy al trabajo de esta red?"\n          en: "What would you call the work of this network today?"\n          pt: "Como você chamaria hoje o trabalho desta rede?"\n        choices:\n          - code: "intercambio"\n            label:\n              es: "Intercambio de información"\n              en: "Exchange of information"\n              pt: "Troca de informações"\n          - code: "coordinacion"\n            label:\n              es: "Coordinación"\n              en: "Coordination"\n              pt: "Coordenação"\n          - code: "intersectorial"\n            label:\n              es: "Trabajo intersectorial"\n              en: "Intersectoral work"\n              pt: "Trabalho intersetorial"\n          - code: "ns"\n            label:\n              es: "No sé"\n              en: "I don't know"\n              pt: "Não sei"\n\n  - id: OBJ\n    title:\n      es: "Objetivos compartidos"\n      en: "Shared objectives"\n      pt: "Objetivos compartilhados"\n    questions:\n      - kind: ladder\n        id: OBJ1\n        dimension: OBJ\n        title:\n          es: "Visión común"\n          en: "Common vision"\n          pt: "Visão comum"\n        text:\n          es: "¿Comparten las instituciones una misma idea de lo que quieren lograr para la población?"\n          en: "Do the institutions share one idea of what they want to achieve for the population?"\n          pt: "As instituições compartilham uma mesma ideia do que querem alcançar para a população?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución tiene la suya y no la hemos conversado."\n              en: "Each institution has its own and we have not talked about it."\n              pt: "Cada instituição tem a sua e ainda não conversamos sobre ela."\n          - rung: 1\n            text:\n              es: "Nos hemos contado nuestras visiones en conversaciones puntuales, sin llegar a una común."\n              en: "We have told one another our visions in one-off conversations, without arriving at a common one."\n              pt: "Já contamos nossas visões umas às outras em conversas pontuais, sem chegar a uma visão comum."\n          - rung: 2\n            text:\n              es: "Acordamos una idea común para acciones o casos concretos, no para el conjunto del trabajo."\n              en: "We have agreed on a common idea for concrete actions or cases, not for the work as a whole."\n              pt: "Pactuamos uma ideia comum para ações ou casos concretos, não para o conjunto do trabalho."\n          - rung: 3\n            text:\n              es: "Existe una visión común escrita, construida por todos los sectores."\n              en: "There is a written common vision, built by all sectors."\n              pt: "Existe uma visão comum escrita, construída por todos os setores."\n\n      - kind: ladder\n        id: OBJ2\n        dimension: OBJ\n        title:\n          es: "Diagnóstico y población"\n          en: "Needs assessment and population"\n          pt: "Diagnóstico e população"\n        text:\n          es: "¿Cómo se define el problema y la población a la que se dirige la red?"\n          en: "How are the problem and the network's target population defined?"\n          pt: "Como se definem o problema e a população a que a rede se dirige?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución lo define por separado."\n              en: "Each institution defines them separately."\n              pt: "Cada instituição define isso separadamente."\n          - rung: 1\n            text:\n              es: "Intercambiamos diagnósticos o listados cuando alguien los pide."\n              en: "We exchange needs assessments or lists when someone asks for them."\n              pt: "Trocamos diagnósticos ou listas quando alguém pede."\n          - rung: 2\n            text:\n              es: "Juntamos los diagnósticos sectoriales para decidir a quién dirigir acciones concretas."\n              en: "We put the sectors' needs assessments together to decide who concrete actions are for."\n              pt: "Juntamos os diagnósticos setoriais para decidir a quem dirigir ações concretas."\n          - rung: 3\n            text:\n              es: "Hay un diagnóstico único, hecho en conjunto, que define población, territorio y prioridades."\n              en: "There is a single needs assessment, made together, that defines population, territory and priorities."\n              pt: "Há um diagnóstico único, feito em conjunto, que define população, território e prioridades."\n\n      - kind: ladder\n        id: OBJ3\n        dimension: OBJ\n        title:\n          es: "Objetivos"\n          en: "Objectives"\n          pt: "Objetivos"\n        text:\n          es: "¿Qué objetivos orientan el trabajo de la red?"\n          en: "Which objectives guide the network's work?"\n          pt: "Que objetivos orientam o trabalho da rede?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Sólo los objetivos de cada institución."\n              en: "Only each institution's own objectives."\n              pt: "Só os objetivos de cada instituição."\n          - rung: 1\n            text:\n              es: "Conocemos los objetivos de los demás y a veces coincidimos."\n              en: "We know the others' objectives, and sometimes they coincide with ours."\n              pt: "Conhecemos os objetivos dos demais e às vezes eles coincidem com os nossos."\n          - rung: 2\n            text:\n              es: "Hay objetivos acordados para actividades o proyectos concretos."\n              en: "There are agreed objectives for concrete activities or projects."\n              pt: "Há objetivos pactuados para atividades ou projetos concretos."\n          - rung: 3\n            text:\n              es: "Hay objetivos comunes, escritos y priorizados, que orientan a todas las instituciones."\n              en: "There are common objectives, written and prioritised, that guide all the institutions."\n              pt: "Há objetivos comuns, escritos e priorizados, que orientam todas as instituições."\n\n      - kind: ladder\n        id: OBJ4\n        dimension: OBJ\n        title:\n          es: "Metas concordadas"\n          en: "Agreed targets"\n          pt: "Metas pactuadas"\n        text:\n          es: "¿Qué ocurre con las metas (cantidades y plazos)?"\n          en: "What happens with targets (quantities and deadlines)?"\n          pt: "O que acontece com as metas (quantidades e prazos)?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Sólo existen metas sectoriales."\n              en: "There are only sector targets."\n              pt: "Só existem metas setoriais."\n          - rung: 1\n            text:\n              es: "Nos informamos las metas de cada sector."\n              en: "We tell one another each sector's targets."\n              pt: "Informamos uns aos outros as metas de cada setor."\n          - rung: 2\n            text:\n              es: "Ajustamos algunas metas sectoriales para que se complementen en acciones concretas."\n              en: "We adjust some sector targets so that they complement one another in concrete actions."\n              pt: "Ajustamos algumas metas setoriais para que se complementem em ações concretas."\n          - rung: 3\n            text:\n              es: "Hay metas comunes, con cantidad y plazo, que cada sector incorporó a sus propios compromisos."\n              en: "There are common targets, with a quantity and a deadline, that each sector has included in its own commitments."\n              pt: "Há metas comuns, com quantidade e prazo, que cada setor incorporou aos seus próprios compromissos."\n\n      - kind: ladder\n        id: OBJ5\n        dimension: OBJ\n        title:\n          es: "Acuerdo y respaldo"\n          en: "Agreement and backing"\n          pt: "Acordo e respaldo"\n        text:\n          es: "¿Qué acuerdo respalda el trabajo conjunto?"\n          en: "What agreement backs the joint work?"\n          pt: "Que acordo respalda o trabalho conjunto?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Ninguno; depende de la voluntad de cada persona."\n              en: "None; it depends on each person's willingness."\n              pt: "Nenhum; depende da vontade de cada pessoa."\n          - rung: 1\n            text:\n              es: "Acuerdos verbales o puntuales para situaciones específicas."\n              en: "Verbal or one-off agreements for specific situations."\n              pt: "Acordos verbais ou pontuais para situações específicas."\n          - rung: 2\n            text:\n              es: "Un acuerdo escrito entre equipos técnicos para coordinar acciones."\n              en: "A written agreement between technical teams to coordinate actions."\n              pt: "Um acordo escrito entre equipes técnicas para coordenar ações."\n          - rung: 3\n            text:\n              es: "Además del acuerdo de coordinación, las autoridades de todos los sectores firmaron un acuerdo vigente."\n              en: "In addition to the coordination agreement, the authorities of all sectors have signed an agreement that is in force."\n              pt: "Além do acordo de coordenação, as autoridades de todos os setores assinaram um acordo que está em vigor."\n\n      - kind: choice\n        id: OBJ5V\n        text:\n          es: "¿El acuerdo dice qué derechos o valores persigue la red?"\n          en: "Does the agreement say which rights or values the network pursues?"\n          pt: "O acordo diz que direitos ou valores a rede busca?"\n        choices:\n          - code: "si"\n            label:\n              es: "Sí"\n              en: "Yes"\n              pt: "Sim"\n          - code: "no"\n            label:\n              es: "No"\n              en: "No"\n              pt: "Não"\n          - code: "ns"\n            label:\n              es: "No sé"\n              en: "I don't know"\n              pt: "Não sei"\n\n  - id: PLA\n    title:\n      es: "Planificación conjunta"\n      en: "Joint planning"\n      pt: "Planejamento conjunto"\n    questions:\n      - kind: ladder\n        id: PLA1\n        dimension: PLA\n        title:\n          es: "Plan de trabajo"\n          en: "Work plan"\n          pt: "Plano de trabalho"\n        text:\n          es: "¿Cómo se planifica?"\n          en: "How is planning done?"\n          pt: "Como se planeja?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución planifica sola."\n              en: "Each institution plans on its own."\n              pt: "Cada instituição planeja sozinha."\n          - rung: 1\n            text:\n              es: "Nos avisamos lo que hará cada una."\n              en: "We let one another know what each of us will do."\n              pt: "Avisamos umas às outras o que cada uma vai fazer."\n          - rung: 2\n            text:\n              es: "Tenemos un calendario o plan de coordinación hecho en la red."\n              en: "We have a coordination calendar or plan drawn up in the network."\n              pt: "Temos um calendário ou plano de coordenação feito na rede."\n          - rung: 3\n            text:\n              es: "Todos los sectores elaboramos juntos, desde el inicio, un plan anual o plurianual que ordena el trabajo de cada institución."\n              en: "All sectors draw up together, from the start, an annual or multi-year plan that organises the work of each institution."\n              pt: "Todos os setores elaboram juntos, desde o início, um plano anual ou plurianual que organiza o trabalho de cada instituição."\n\n      - kind: ladder\n        id: PLA2\n        dimension: PLA\n        title:\n          es: "Acciones concretas"\n          en: "Concrete actions"\n          pt: "Ações concretas"\n        text:\n          es: "¿Cómo se hacen las acciones entre instituciones?"\n          en: "How are joint actions carried out?"\n          pt: "Como são feitas as ações entre instituições?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No hacemos acciones juntas."\n              en: "We do not carry out actions together."\n              pt: "Não fazemos ações em conjunto."\n          - rung: 1\n            text:\n              es: "Colaboramos puntualmente cuando alguien lo pide."\n              en: "We collaborate on a one-off basis, when someone asks."\n              pt: "Colaboramos de forma pontual, quando alguém pede."\n          - rung: 2\n            text:\n              es: "Planificamos acciones concretas, con responsables, tareas y fechas repartidas entre sectores."\n              en: "We plan concrete actions, with people in charge, tasks and dates shared out among sectors."\n              pt: "Planejamos ações concretas, com responsáveis, tarefas e datas distribuídos entre os setores."\n          - rung: 3\n            text:\n              es: "Las acciones conjuntas forman un programa continuo, diseñado, ejecutado y ajustado en común."\n              en: "Joint actions form a continuous programme, designed, carried out and adjusted together."\n              pt: "As ações conjuntas formam um programa contínuo, elaborado, executado e ajustado em comum."\n\n      - kind: ladder\n        id: PLA3\n        dimension: PLA\n        title:\n          es: "Estrategias acordadas"\n          en: "Agreed strategies"\n          pt: "Estratégias pactuadas"\n        text:\n          es: "¿Existe una forma de trabajo acordada?"\n          en: "Is there an agreed way of working?"\n          pt: "Existe uma forma de trabalho pactuada?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución decide cómo interviene."\n              en: "Each institution decides how it intervenes."\n              pt: "Cada instituição decide como intervém."\n          - rung: 1\n            text:\n              es: "Nos hemos mostrado cómo trabaja cada una."\n              en: "We have shown one another how each of us works."\n              pt: "Já mostramos umas às outras como cada uma trabalha."\n          - rung: 2\n            text:\n              es: "Acordamos procedimientos para algunas acciones (por ejemplo, derivaciones)."\n              en: "We have agreed on procedures for some actions (for example, referrals)."\n              pt: "Pactuamos procedimentos para algumas ações (por exemplo, encaminhamentos)."\n          - rung: 3\n            text:\n              es: "Hay una estrategia o modelo acordado que todas aplican, aunque obligue a cambiar formas propias de trabajo."\n              en: "There is an agreed strategy or model that all institutions apply, even if it obliges them to change their own ways of working."\n              pt: "Há uma estratégia ou modelo pactuado que todas aplicam, mesmo que obrigue a mudar formas próprias de trabalho."\n\n      - kind: ladder\n        id: PLA4\n        dimension: PLA\n        title:\n          es: "Vínculo con la planificación sectorial"\n          en: "Link with sector planning"\n          pt: "Vínculo com o planejamento setorial"\n        text:\n          es: "¿Qué relación hay entre el trabajo de la red y los planes y metas de cada sector?"\n          en: "How does the network's work relate to each sector's own plans and targets?"\n          pt: "Que relação há entre o trabalho da rede e os planos e metas de cada setor?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Los planes sectoriales no consideran a la red."\n              en: "Sector plans do not take the network into account."\n              pt: "Os planos setoriais não levam a rede em conta."\n          - rung: 1\n            text:\n              es: "Los planes sectoriales se comparten con la red una vez aprobados."\n              en: "Sector plans are shared with the network once they are approved."\n              pt: "Os planos setoriais são compartilhados com a rede depois de aprovados."\n          - rung: 2\n            text:\n              es: "Conocemos los planes de los demás y al menos dos incluyen actividades de la red."\n              en: "We know the others' plans, and at least two include activities of the network."\n              pt: "Conhecemos os planos dos demais e pelo menos dois incluem atividades da rede."\n          - rung: 3\n            text:\n              es: "Las prioridades de la red se acuerdan antes y entran en los planes y metas de gestión de todos los sectores."\n              en: "The network's priorities are agreed beforehand and are included in the plans and management targets of all sectors."\n              pt: "As prioridades da rede são pactuadas antes e entram nos planos e metas de gestão de todos os setores."\n\n      - kind: ladder\n        id: PLA5\n        dimension: PLA\n        title:\n          es: "Secuencialidad"\n          en: "Sequencing"\n          pt: "Sequencialidade"\n        text:\n          es: "Cuando una persona o familia necesita a más de una institución, ¿qué pasa?"\n          en: "When a person or family needs more than one institution, what happens?"\n          pt: "Quando uma pessoa ou família precisa de mais de uma instituição, o que acontece?"\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución atiende lo suyo, sin derivar."\n              en: "Each institution deals with its own part and makes no referral."\n              pt: "Cada instituição atende a sua parte, sem encaminhar."\n          - rung: 1\n            text:\n              es: "Se orienta o deriva, sin confirmar si la persona llegó."\n              en: "The person is directed or referred, and nobody confirms whether they arrived."\n              pt: "A pessoa é orientada ou encaminhada, e não se confirma se ela chegou."\n          - rung: 2\n            text:\n              es: "Hay rutas de derivación con pasos y responsables, y se confirma la recepción."\n              en: "There are referral pathways with steps and people in charge, and it is confirmed that the referral was received."\n              pt: "Há fluxos de encaminhamento com etapas e responsáveis, e o recebimento é confirmado."\n          - rung: 3\n            text:\n              es: "Hay una ruta única: los pasos están encadenados, alguien sigue el caso y se cierra entre sectores."\n              en: "There is a single pathway: the steps are linked, someone follows the case, and the sectors close it together."\n              pt: "Há um fluxo único: as etapas são encadeadas, alguém acompanha o caso e os setores o encerram juntos."\n\n      - kind: ladder\n        id: PLA6\n        dimension: PLA\n        title:\n          es: "Sincronicidad"\n          en: "Synchronisation"\n          pt: "Sincronia"\n        text:\n          es: "¿Cómo se coordinan las fechas de trabajo en el territorio?"\n          en: "How are the dates of work in the territory coordinated?"\n          pt: "Como se coordenam as datas de trabalho no território?"\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada sector fija las suyas."\n              en: "Each sector sets its own."\n              pt: "Cada setor define as suas."\n          - rung: 1\n            text:\n              es: "Nos las informamos."\n              en: "We tell one another the dates."\n              pt: "Informamos as datas uns aos outros."\n          - rung: 2\n            text:\n              es: "Fijamos juntos las de acciones concretas."\n              en: "We set the dates of concrete actions together."\n              pt: "Definimos juntos as datas das ações concretas."\n          - rung: 3\n            text:\n              es: "Tenemos un calendario común de todo el trabajo de la red."\n              en: "We have a common calendar of all the network's work."\n              pt: "Temos um calendário comum de todo o trabalho da rede."\n\n  - id: PRE\n    title:\n      es: "Presupuesto y recursos conjuntos"\n      en: "Joint budget and resources"\n      pt: "Orçamento e recursos conjuntos"\n    questions:\n      - kind: ladder\n        id: PRE1\n        dimension: PRE\n        title:\n          es: "Recursos operacionales"\n          en: "Operational resources"\n          pt: "Recursos operacionais"\n        text:\n          es: "¿Se comparten recursos (horas de personal, vehículos, locales, materiales)?"\n          en: "Are resources shared (staff hours, vehicles, premises, materials)?"\n          pt: "São compartilhados recursos (horas de pessoal, veículos, espaços físicos, materiais)?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n              en: "No."\n              pt: "Não."\n          - rung: 1\n            text:\n              es: "Se prestan de vez en cuando, como favor."\n              en: "They are lent now and then, as a favour."\n              pt: "São emprestados de vez em quando, como favor."\n          - rung: 2\n            text:\n              es: "Se comparten de manera planificada para acciones acordadas."\n              en: "They are shared in a planned way for agreed actions."\n              pt: "São compartilhados de forma planejada para ações pactuadas."\n          - rung: 3\n            text:\n              es: "Hay recursos puestos en común de forma permanente, con reglas acordadas de uso."\n              en: "There are resources pooled permanently, with agreed rules for their use."\n              pt: "Há recursos postos em comum de forma permanente, com regras de uso pactuadas."\n\n      - kind: ladder\n        id: PRE2\n        dimension: PRE\n        title:\n          es: "Presupuesto conjunto"\n          en: "Joint budget"\n          pt: "Orçamento conjunto"\n        text:\n          es: "¿Existe un presupuesto para el trabajo en red?"\n          en: "Is there a budget for the joint work?"\n          pt: "Existe um orçamento para o trabalho em rede?"\n        anchors:\n          - rung: 0\n            text:\n              es: "En la red no se habla de presupuesto."\n              en: "Budgets are not talked about in the network."\n              pt: "Na rede não se fala de orçamento."\n          - rung: 1\n            text:\n              es: "Cada institución informa qué recursos tiene o podría aportar."\n              en: "Each institution reports which resources it has or could contribute."\n              pt: "Cada instituição informa que recursos tem ou poderia aportar."\n          - rung: 2\n            text:\n              es: "Se suman aportes de varias instituciones para costear actividades concretas."\n              en: "Contributions from several institutions are combined to pay for concrete activities."\n              pt: "Somam-se aportes de várias instituições para custear atividades concretas."\n          - rung: 3\n            text:\n              es: "Las instituciones acuerdan juntas un presupuesto anual de la red: qué aporta y en qué gasta cada una (no hace falta un fondo común)."\n              en: "The institutions agree together on an annual budget of the network: what each contributes and what each spends it on (a common fund is not needed)."\n              pt: "As instituições pactuam juntas um orçamento anual da rede: o que cada uma aporta e em que gasta (não é preciso um fundo comum)."\n\n      - kind: ladder\n        id: PRE3\n        dimension: PRE\n        title:\n          es: "Decisión"\n          en: "Decision"\n          pt: "Decisão"\n        text:\n          es: "¿Quién decide en qué se usan los recursos de la red?"\n          en: "Who decides what the network's resources are used for?"\n          pt: "Quem decide em que se usam os recursos da rede?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución o el nivel central, sin considerar a la red."\n              en: "Each institution or the central level, without considering the network."\n              pt: "Cada instituição ou o nível central, sem considerar a rede."\n          - rung: 1\n            text:\n              es: "Se informa o consulta a la red después de decidir."\n              en: "The network is informed or consulted after the decision is made."\n              pt: "A rede é informada ou consultada depois da decisão."\n          - rung: 2\n            text:\n              es: "La red decide sobre los recursos de actividades concretas."\n              en: "The network decides on the resources of concrete activities."\n              pt: "A rede decide sobre os recursos de atividades concretas."\n          - rung: 3\n            text:\n              es: "La red decide en conjunto las prioridades de gasto."\n              en: "The network jointly decides the spending priorities."\n              pt: "A rede decide em conjunto as prioridades de gasto."\n\n      - kind: ladder\n        id: PRE4\n        dimension: PRE\n        title:\n          es: "Financiamiento de acciones conjuntas"\n          en: "Funding of joint actions"\n          pt: "Financiamento de ações conjuntas"\n        text:\n          es: "¿Ha podido la red financiar acciones conjuntas?"\n          en: "Has the network been able to fund joint actions?"\n          pt: "A rede conseguiu financiar ações conjuntas?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No; cada institución gasta sólo en lo suyo."\n              en: "No; each institution spends only on its own work."\n              pt: "Não; cada instituição gasta só com o seu próprio trabalho."\n          - rung: 1\n            text:\n              es: "Sí, como excepción."\n              en: "Yes, as an exception."\n              pt: "Sim, como exceção."\n          - rung: 2\n            text:\n              es: "Sí, con un mecanismo conocido (convenio, cofinanciamiento), para acciones concretas."\n              en: "Yes, with a known mechanism (formal agreement, co-funding), for concrete actions."\n              pt: "Sim, com um mecanismo conhecido (convênio, cofinanciamento), para ações concretas."\n          - rung: 3\n            text:\n              es: "Sí, con ese mecanismo y con recursos ya comprometidos para el año siguiente."\n              en: "Yes, with that mechanism and with resources already committed for the following year."\n              pt: "Sim, com esse mecanismo e com recursos já comprometidos para o ano seguinte."\n\n      - kind: ladder\n        id: PRE5\n        dimension: PRE\n        title:\n          es: "Seguimiento del gasto"\n          en: "Monitoring of spending"\n          pt: "Acompanhamento do gasto"\n        text:\n          es: "¿Se conoce y revisa el gasto del trabajo conjunto?"\n          en: "Is the spending on joint work known and reviewed?"\n          pt: "O gasto do trabalho conjunto é conhecido e revisado?"\n        hint:\n          es: "Marque «No aplica» si la red no tiene gasto conjunto."\n          en: "Tick “Does not apply” if the network has no joint spending."\n          pt: "Marque «Não se aplica» se a rede não tem gasto conjunto."\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "No se informa a la red."\n              en: "The network is not informed."\n              pt: "A rede não é informada."\n          - rung: 1\n            text:\n              es: "Se informa cuando alguien lo pide."\n              en: "The network is informed when someone asks."\n              pt: "A rede é informada quando alguém pede."\n          - rung: 2\n            text:\n              es: "Se rinde a la red el gasto de las actividades conjuntas."\n              en: "The network is given an account of the spending on joint activities."\n              pt: "A rede recebe a prestação de contas do gasto das atividades conjuntas."\n          - rung: 3\n            text:\n              es: "La red revisa periódicamente la ejecución y reasigna cuando hace falta."\n              en: "The network reviews the spending at regular intervals and reallocates when needed."\n              pt: "A rede revisa periodicamente a execução do gasto e realoca quando é preciso."\n\n  - id: INF\n    title:\n      es: "Gestión de la información"\n      en: "Information management"\n      pt: "Gestão da informação"\n    questions:\n      - kind: ladder\n        id: INF1\n        dimension: INF\n        title:\n          es: "Intercambio"\n          en: "Exchange"\n          pt: "Troca"\n        text:\n          es: "¿Cómo se intercambia información entre las instituciones?"\n          en: "How is information exchanged between the institutions?"\n          pt: "Como se trocam informações entre as instituições?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se intercambia."\n              en: "It is not exchanged."\n              pt: "Não se trocam."\n          - rung: 1\n            text:\n              es: "Puntualmente, cuando alguien la pide (teléfono, correo, mensajes)."\n              en: "On a one-off basis, when someone asks for it (telephone, e-mail, messages)."\n              pt: "De forma pontual, quando alguém pede (telefone, e-mail, mensagens)."\n          - rung: 2\n            text:\n              es: "De manera periódica y acordada (reuniones, planillas)."\n              en: "On a regular, agreed basis (meetings, spreadsheets)."\n              pt: "De forma periódica e pactuada (reuniões, planilhas)."\n          - rung: 3\n            text:\n              es: "De manera permanente: cada sector puede consultar lo que necesita cuando lo necesita."\n              en: "On a permanent basis: each sector can consult what it needs when it needs it."\n              pt: "De forma permanente: cada setor pode consultar o que precisa quando precisa."\n\n      - kind: ladder\n        id: INF2\n        dimension: INF\n        title:\n          es: "Sistemas"\n          en: "Systems"\n          pt: "Sistemas"\n        text:\n          es: "¿Cómo se relacionan los registros o sistemas de información?"\n          en: "How do registers or information systems relate to one another?"\n          pt: "Como se relacionam os registros ou sistemas de informação?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución usa el suyo, sin relación."\n              en: "Each institution uses its own, with no connection."\n              pt: "Cada instituição usa o seu, sem relação."\n          - rung: 1\n            text:\n              es: "Se comparten archivos o listados a mano."\n              en: "Files or lists are shared by hand."\n              pt: "Arquivos ou listas são compartilhados à mão."\n          - rung: 2\n            text:\n              es: "Varias instituciones completan y consultan un mismo registro para acciones o casos concretos."\n              en: "Several institutions fill in and consult one and the same register for concrete actions or cases."\n              pt: "Várias instituições preenchem e consultam um mesmo registro para ações ou casos concretos."\n          - rung: 3\n            text:\n              es: "Todos los sectores completan y consultan un registro común o conectado, sin volver a digitar."\n              en: "All sectors fill in and consult a common or connected register, without typing anything again."\n              pt: "Todos os setores preenchem e consultam um registro comum ou conectado, sem digitar de novo."\n\n      - kind: ladder\n        id: INF3\n        dimension: INF\n        title:\n          es: "Reglas y resguardo"\n          en: "Rules and safeguards"\n          pt: "Regras e proteção"\n        text:\n          es: "¿Hay reglas para compartir información?"\n          en: "Are there rules for sharing information?"\n          pt: "Há regras para compartilhar informações?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n              en: "No."\n              pt: "Não."\n          - rung: 1\n            text:\n              es: "Acuerdos de palabra, caso a caso."\n              en: "Verbal agreements, case by case."\n              pt: "Acordos verbais, caso a caso."\n          - rung: 2\n            text:\n              es: "Un protocolo escrito para ciertos datos o casos."\n              en: "A written protocol for certain data or cases."\n              pt: "Um protocolo escrito para certos dados ou casos."\n          - rung: 3\n            text:\n              es: "Un protocolo escrito, vigente para toda la red, que se aplica."\n              en: "A written protocol, in force for the whole network, that is applied."\n              pt: "Um protocolo escrito, em vigor para toda a rede, que é aplicado."\n\n      - kind: ladder\n        id: INF4\n        dimension: INF\n        title:\n          es: "Uso conjunto"\n          en: "Joint use"\n          pt: "Uso conjunto"\n        text:\n          es: "¿Para qué se usa la información en la red?"\n          en: "What is information used for in the network?"\n          pt: "Para que se usa a informação na rede?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se usa."\n              en: "It is not used."\n              pt: "Não se usa."\n          - rung: 1\n            text:\n              es: "Cada sector presenta la suya."\n              en: "Each sector presents its own."\n              pt: "Cada setor apresenta a sua."\n          - rung: 2\n            text:\n              es: "Se analiza en conjunto para resolver casos o acciones concretas."\n              en: "It is analysed together to resolve cases or decide on concrete actions."\n              pt: "É analisada em conjunto para resolver casos ou ações concretas."\n          - rung: 3\n            text:\n              es: "Se analiza en conjunto periódicamente y con ella se toman las decisiones de la red."\n              en: "It is analysed together at regular intervals, and the network's decisions are made with it."\n              pt: "É analisada em conjunto periodicamente, e com ela se tomam as decisões da rede."\n\n      - kind: ladder\n        id: INF5\n        dimension: INF\n        title:\n          es: "Ida y vuelta"\n          en: "Two-way flow"\n          pt: "Ida e volta"\n        text:\n          es: "¿Quien entrega información recibe respuesta?"\n          en: "Do those who give information get a reply?"\n          pt: "Quem fornece informações recebe retorno?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se entrega, o no hay respuesta."\n              en: "None is given, or there is no reply."\n              pt: "Não se fornecem, ou não há retorno."\n          - rung: 1\n            text:\n              es: "A veces, si se insiste."\n              en: "Sometimes, if they insist."\n              pt: "Às vezes, se insistir."\n          - rung: 2\n            text:\n              es: "Sí, en las acciones acordadas."\n              en: "Yes, in the agreed actions."\n              pt: "Sim, nas ações pactuadas."\n          - rung: 3\n            text:\n              es: "Sí, como regla entre todas las instituciones."\n              en: "Yes, it is the rule among all the institutions."\n              pt: "Sim, é a regra entre todas as instituições."\n\n  - id: EVA\n    title:\n      es: "Evaluación conjunta"\n      en: "Joint evaluation"\n      pt: "Avaliação conjunta"\n    questions:\n      - kind: ladder\n        id: EVA1\n        dimension: EVA\n        title:\n          es: "Seguimiento de acuerdos"\n          en: "Follow-up of agreements"\n          pt: "Acompanhamento dos acordos"\n        text:\n          es: "¿Cómo se sigue lo que se acuerda?"\n          en: "How are agreements followed up?"\n          pt: "Como se acompanha o que é pactuado?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se sigue."\n              en: "They are not followed up."\n              pt: "Não se acompanha."\n          - rung: 1\n            text:\n              es: "Se comenta de manera informal."\n              en: "They are talked about informally."\n              pt: "Comenta-se de maneira informal."\n          - rung: 2\n            text:\n              es: "Se revisa en las reuniones, con actas, responsables y plazos."\n              en: "They are reviewed in meetings, with minutes, people in charge and deadlines."\n              pt: "É revisado nas reuniões, com atas, responsáveis e prazos."\n          - rung: 3\n            text:\n              es: "Además, todos ven un registro común de compromisos y se corrige lo que no se cumple."\n              en: "In addition, everyone sees a common register of commitments, and what is not fulfilled is corrected."\n              pt: "Além disso, todos veem um registro comum de compromissos e se corrige o que não é cumprido."\n\n      - kind: ladder\n        id: EVA2\n        dimension: EVA\n        title:\n          es: "Indicadores"\n          en: "Indicators"\n          pt: "Indicadores"\n        text:\n          es: "¿Con qué indicadores se mira el trabajo conjunto?"\n          en: "Which indicators are used to look at the joint work?"\n          pt: "Com que indicadores se observa o trabalho conjunto?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Con ninguno."\n              en: "None."\n              pt: "Com nenhum."\n          - rung: 1\n            text:\n              es: "Intercambiamos indicadores sectoriales."\n              en: "We exchange sector indicators."\n              pt: "Trocamos indicadores setoriais."\n          - rung: 2\n            text:\n              es: "Acordamos algunos para acciones concretas."\n              en: "We have agreed on some for concrete actions."\n              pt: "Pactuamos alguns para ações concretas."\n          - rung: 3\n            text:\n              es: "Hay indicadores comunes de proceso y resultado, con línea base y metas."\n              en: "There are common indicators of process and results, with a baseline and targets."\n              pt: "Há indicadores comuns de processo e resultado, com linha de base e metas."\n\n      - kind: ladder\n        id: EVA3\n        dimension: EVA\n        title:\n          es: "Evaluación conjunta"\n          en: "Joint evaluation"\n          pt: "Avaliação conjunta"\n        text:\n          es: "¿Se evalúa el trabajo de la red?"\n          en: "Is the network's work evaluated?"\n          pt: "O trabalho da rede é avaliado?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n              en: "No."\n              pt: "Não."\n          - rung: 1\n            text:\n              es: "Cada institución evalúa lo suyo y lo comenta."\n              en: "Each institution evaluates its own work and tells the others about it."\n              pt: "Cada instituição avalia o seu trabalho e comenta com as demais."\n          - rung: 2\n            text:\n              es: "Evaluamos juntos actividades o acciones concretas."\n              en: "We evaluate concrete activities or actions together."\n              pt: "Avaliamos juntos atividades ou ações concretas."\n          - rung: 3\n            text:\n              es: "Evaluamos juntos los resultados de la red al menos una vez al año, con todos los sectores."\n              en: "We evaluate the results of the network together at least once a year, with all sectors."\n              pt: "Avaliamos juntos os resultados da rede pelo menos uma vez por ano, com todos os setores."\n\n      - kind: ladder\n        id: EVA4\n        dimension: EVA\n        title:\n          es: "Uso de la evaluación"\n          en: "Use of evaluation"\n          pt: "Uso da avaliação"\n        text:\n          es: "¿Qué se hace con lo que se aprende?"\n          en: "What is done with what is learned?"\n          pt: "O que se faz com o que se aprende?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Nada, o no hay qué usar."\n              en: "Nothing, or there is nothing to use."\n              pt: "Nada, ou não há o que usar."\n          - rung: 1\n            text:\n              es: "Se comenta en reuniones."\n              en: "It is talked about in meetings."\n              pt: "Comenta-se em reuniões."\n          - rung: 2\n            text:\n              es: "Se ajustan acciones concretas."\n              en: "Concrete actions are adjusted."\n              pt: "Ajustam-se ações concretas."\n          - rung: 3\n            text:\n              es: "También se ajustan los objetivos o el plan de la red."\n              en: "The network's objectives or plan are adjusted too."\n              pt: "Também se ajustam os objetivos ou o plano da rede."\n\n      - kind: ladder\n        id: EVA5\n        dimension: EVA\n        title:\n          es: "Rendición de cuentas"\n          en: "Accountability"\n          pt: "Prestação de contas"\n        text:\n          es: "¿Se rinde cuenta de los resultados?"\n          en: "Is an account given of the results?"\n          pt: "Há prestação de contas dos resultados?"\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n              en: "No."\n              pt: "Não."\n          - rung: 1\n            text:\n              es: "Cada institución informa lo suyo."\n              en: "Each institution reports on its own work."\n              pt: "Cada instituição informa sobre o seu trabalho."\n          - rung: 2\n            text:\n              es: "Se informan las actividades conjuntas a autoridades o comunidad."\n              en: "Joint activities are reported to the authorities or the community."\n              pt: "As atividades conjuntas são informadas às autoridades ou à comunidade."\n          - rung: 3\n            text:\n              es: "La red rinde cuenta en conjunto, al menos una vez al año, a autoridades y comunidad."\n              en: "The network gives a joint account, at least once a year, to the authorities and the community."\n              pt: "A rede presta contas em conjunto, pelo menos uma vez por ano, às autoridades e à comunidade."\n\n  - id: participacion\n    title:\n      es: "Participación de su institución"\n      en: "Your institution's participation"\n      pt: "Participação da sua instituição"\n    questions:\n      - kind: grid\n        id: PAR\n        text:\n          es: "¿Participó su institución, en los últimos 12 meses, en estas fases del trabajo de esta red?"\n          en: "In the last 12 months, did your institution take part in these phases of this network's work?"\n          pt: "Nos últimos 12 meses, a sua instituição participou destas fases do trabalho desta rede?"\n        rows:\n          - code: "objetivos"\n            label:\n              es: "Fijar objetivos"\n              en: "Setting objectives"\n              pt: "Definir objetivos"\n          - code: "planificar"\n            label:\n              es: "Planificar"\n              en: "Planning"\n              pt: "Planejar"\n          - code: "metas"\n            label:\n              es: "Acordar metas"\n              en: "Agreeing targets"\n              pt: "Pactuar metas"\n          - code: "presupuestar"\n            label:\n              es: "Presupuestar"\n              en: "Budgeting"\n              pt: "Fazer o orçamento"\n          - code: "evaluar"\n            label:\n              es: "Evaluar"\n              en: "Evaluating"\n              pt: "Avaliar"\n        choices:\n          - code: "si"\n            label:\n              es: "Sí"\n              en: "Yes"\n              pt: "Sim"\n          - code: "no"\n            label:\n              es: "No"\n              en: "No"\n              pt: "Não"\n          - code: "ns"\n            label:\n              es: "No sé"\n              en: "I don't know"\n              pt: "Não sei"\n	2026-11-01 12:00:00+00
\.


--
-- Data for Name: response; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.response (campaign_id, membership_id, questionnaire, version, digest, answers, vector, revision, started_at, saved_at, submitted_at, receipt, declined_at, typed_by, has_consent, id) FROM stdin;
f0fe282b-d4b4-4280-8790-183afb5f69fb	f0a890ea-47ca-438e-b48c-14ec53676da4	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-03T12:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-10-03T12:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}, "revision": 7}, "EVA1": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 6}, "EVA3": {"at": "2026-10-03T12:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 6}, "EVA5": {"at": "2026-10-03T12:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 5}, "OBJ1": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 2}, "OBJ3": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 2}, "PLA1": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 3}, "PLA4": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 3}, "PLA5": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 3}, "PRE1": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 4}, "PRE2": {"at": "2026-10-03T12:00:00+00:00", "value": 1, "revision": 4}, "PRE3": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 4}, "PRE4": {"at": "2026-10-03T12:00:00+00:00", "value": 1, "revision": 4}, "PRE5": {"at": "2026-10-03T12:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-10-03T12:00:00+00:00", "value": "no", "revision": 2}}	\\x0303030203030203020202030102010103020202020202010201	8	2026-10-03 12:00:00+00	2026-10-03 12:00:00+00	2026-10-03 12:00:00+00	YWK9-EJDZ	\N	\N	f	4d322603-3d01-41c5-b181-13336b5e248a
f0fe282b-d4b4-4280-8790-183afb5f69fb	0adc3ebe-f682-4b55-946d-44e5a833b3b8	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-04T12:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-10-04T12:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-04T12:00:00+00:00", "value": "NA", "revision": 6}, "INF1": {"at": "2026-10-04T12:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-10-04T12:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-04T12:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-04T12:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 4}, "PRE2": {"at": "2026-10-04T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-10-04T12:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-10-04T12:00:00+00:00", "value": "no", "revision": 2}}	\\x03020302020302020102010200010001030202020102010101fe	8	2026-10-04 12:00:00+00	2026-10-04 12:00:00+00	2026-10-04 12:00:00+00	YAQK-NZS2	\N	\N	f	1834f3d8-4e5c-4a93-ba2c-705a2ba88975
9d9aad15-2b67-4d22-8313-712b0b30a32a	bfd1d56e-cc99-4697-bec2-b131edb20a7e	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": "NA", "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 2, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x03020302020302020102010200010001030202020102010101fe	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	ZADX-BMKY	\N	\N	f	75cede8c-5353-4539-822e-e3904920ed14
f0fe282b-d4b4-4280-8790-183afb5f69fb	5ce301e9-4a25-49ab-b5fd-99301d8fa94d	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-05T12:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-10-05T12:00:00+00:00", "value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-05T12:00:00+00:00", "value": 0, "revision": 6}, "INF1": {"at": "2026-10-05T12:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-10-05T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-10-05T12:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-10-05T12:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-10-05T12:00:00+00:00", "value": "no", "revision": 2}}	\\x0202020102020202010201010001000003010201010201010100	8	2026-10-05 12:00:00+00	2026-10-05 12:00:00+00	2026-10-05 12:00:00+00	ZXZS-JU6J	\N	\N	f	c77b3962-1ba1-4dc8-8704-61db595d0bd2
f0fe282b-d4b4-4280-8790-183afb5f69fb	bcd2b264-19da-4896-8814-71da57afd608	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-06T12:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-10-06T12:00:00+00:00", "value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 6}, "EVA2": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 6}, "EVA3": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 6}, "EVA4": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 5}, "INF2": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 5}, "INF4": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 5}, "OBJ1": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ4": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-06T12:00:00+00:00", "value": "NS", "revision": 3}, "PRE1": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 4}, "PRE4": {"at": "2026-10-06T12:00:00+00:00", "value": "NS", "revision": 4}, "PRE5": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-10-06T12:00:00+00:00", "value": "no", "revision": 2}}	\\x02020101020202020102ff010000ff0002010101000100000101	8	2026-10-06 12:00:00+00	2026-10-06 12:00:00+00	2026-10-06 12:00:00+00	Z3HW-DMK8	\N	\N	f	698003c7-2c26-458f-90ae-9a345b47146d
f0fe282b-d4b4-4280-8790-183afb5f69fb	d1d3fb5d-4f13-4e8c-97b9-fae1a77afab3	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-07T12:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-10-07T12:00:00+00:00", "value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "no", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-10-07T12:00:00+00:00", "value": 0, "revision": 6}, "EVA4": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 5}, "INF2": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-07T12:00:00+00:00", "value": "NS", "revision": 5}, "INF4": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 3}, "PLA3": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-07T12:00:00+00:00", "value": 3, "revision": 3}, "PLA6": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-10-07T12:00:00+00:00", "value": "NS", "revision": 4}, "PRE3": {"at": "2026-10-07T12:00:00+00:00", "value": 0, "revision": 4}, "PRE4": {"at": "2026-10-07T12:00:00+00:00", "value": "NS", "revision": 4}, "PRE5": {"at": "2026-10-07T12:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-10-07T12:00:00+00:00", "value": "no", "revision": 2}}	\\x020202010202010201030101ff00ff000201ff01010201000101	8	2026-10-07 12:00:00+00	2026-10-07 12:00:00+00	2026-10-07 12:00:00+00	VDFD-2KKN	\N	\N	f	f442e6f0-535c-4581-9d95-d469490d247c
f0fe282b-d4b4-4280-8790-183afb5f69fb	1562a11b-e303-48c7-a421-e82944385c85	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-08T12:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-10-08T12:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}, "revision": 7}, "EVA1": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-10-08T12:00:00+00:00", "value": 0, "revision": 6}, "EVA5": {"at": "2026-10-08T12:00:00+00:00", "value": "NA", "revision": 6}, "INF1": {"at": "2026-10-08T12:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 5}, "OBJ1": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ2": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-10-08T12:00:00+00:00", "value": "NS", "revision": 2}, "PLA1": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 4}, "PRE2": {"at": "2026-10-08T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-10-08T12:00:00+00:00", "value": "no", "revision": 2}}	\\x01020202ff02020201020102000101fd030102020202010100fe	8	2026-10-08 12:00:00+00	2026-10-08 12:00:00+00	2026-10-08 12:00:00+00	N2U9-P7KM	\N	\N	f	436b54c9-4eaf-499c-9a6c-c554c31b4975
f0fe282b-d4b4-4280-8790-183afb5f69fb	d6c8fb4e-3cd9-40b4-a24a-2ad9bb30b2fb	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-09T12:00:00+00:00", "value": "intercambio", "revision": 1}, "PAR": {"at": "2026-10-09T12:00:00+00:00", "value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-10-09T12:00:00+00:00", "value": 0, "revision": 6}, "EVA4": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 5}, "INF2": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 5}, "INF4": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 3}, "PLA4": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 3}, "PRE1": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-10-09T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-09T12:00:00+00:00", "value": 0, "revision": 4}, "PRE4": {"at": "2026-10-09T12:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-10-09T12:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-10-09T12:00:00+00:00", "value": "no", "revision": 2}}	\\x0202020102020201010202010000000002010102010201000101	8	2026-10-09 12:00:00+00	2026-10-09 12:00:00+00	2026-10-09 12:00:00+00	KUWV-YA3V	\N	\N	f	0edc472e-ab13-4bdc-8c30-7317977e66cc
a5debdf9-e855-4405-951c-b239f5c49204	76b4c544-4e72-471c-be0c-1bcc8f07f39f	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-31T12:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-10-31T12:00:00+00:00", "value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 6}, "EVA2": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 6}, "EVA3": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 6}, "EVA4": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 5}, "INF2": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 5}, "INF4": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 5}, "OBJ1": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ4": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-31T12:00:00+00:00", "value": "NS", "revision": 3}, "PRE1": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 4}, "PRE4": {"at": "2026-10-31T12:00:00+00:00", "value": "NS", "revision": 4}, "PRE5": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-10-31T12:00:00+00:00", "value": "no", "revision": 2}}	\\x02020101020202020102ff010000ff0002010101000100000101	8	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	Z7GR-JQFK	\N	\N	f	cd75b665-5484-4e25-bb20-0b09e99905b8
9d9aad15-2b67-4d22-8313-712b0b30a32a	4fdc3ab4-af7d-4a9f-888c-45820e949409	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 1}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0303030203030203020202fdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	3	2026-11-01 13:00:00+00	2026-11-01 15:00:00+00	\N	\N	\N	\N	f	a32d19ed-9434-4760-9071-9f13e6bc1e92
9d9aad15-2b67-4d22-8313-712b0b30a32a	48da4953-a571-449c-9096-22df86c0fe66	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0202020102fdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	3	2026-11-01 13:00:00+00	2026-11-01 15:00:00+00	\N	\N	2026-11-01 15:00:00+00	\N	f	ffd1431d-b75d-4075-b306-92e52773f546
9d9aad15-2b67-4d22-8313-712b0b30a32a	5a4aaffc-c815-4790-860d-5fc8b1bd9822	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 4}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 5}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": "NS", "revision": 3}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x02020201020202020102fffdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	5	2026-11-01 13:00:00+00	2026-11-01 14:00:00+00	\N	\N	\N	\N	f	fc3c941b-06cb-49c9-a862-b60b329de8d3
9d9aad15-2b67-4d22-8313-712b0b30a32a	85d6a3ee-6d40-418c-9d8a-06582a0b19ea	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 2}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}, "revision": 8}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 7}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 7}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 7}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 0, "revision": 7}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": "NA", "revision": 7}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 6}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 6}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 6}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 6}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 6}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 3}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 3}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 3}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 3}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": "NS", "revision": 3}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 4}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 4}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 4}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 4}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 4}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 4}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 2, "revision": 5}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 5}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 5}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 5}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 3}}	\\x01020202ff02020201020102000101fd030102020202010100fe	9	2026-11-01 12:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	9UMF-75G7	\N	2	t	f14b93e2-6875-45ca-80fb-3e0a88a91b30
0b59eace-6c02-473e-a5a3-da66a10e8412	8d6cf899-6095-44f8-bb1b-b3749e3d821c	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 1}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0303030203fdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	2	2026-11-01 13:00:00+00	2026-11-01 14:00:00+00	\N	\N	\N	\N	f	195b467e-f087-4578-a990-d6dc7af7eedb
9bd49f44-3ac1-4b8d-8727-18de2f932712	cdf01bde-0435-4db0-9925-0b782cfb6da9	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0302030202fdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	2	2026-11-01 13:00:00+00	2026-11-01 14:00:00+00	\N	\N	\N	\N	f	22a84daa-5998-492c-b910-f82dc6a1b5c6
\.


--
-- Data for Name: response_change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.response_change (id, response_id, revision, at, action, changes) FROM stdin;
1	4d322603-3d01-41c5-b181-13336b5e248a	1	2026-10-03 12:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
2	4d322603-3d01-41c5-b181-13336b5e248a	2	2026-10-03 12:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 3}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 3}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
3	4d322603-3d01-41c5-b181-13336b5e248a	3	2026-10-03 12:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 3}, "old": null}, "PLA4": {"new": {"value": 2}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 2}, "old": null}}
4	4d322603-3d01-41c5-b181-13336b5e248a	4	2026-10-03 12:00:00+00	saved	{"PRE1": {"new": {"value": 3}, "old": null}, "PRE2": {"new": {"value": 1}, "old": null}, "PRE3": {"new": {"value": 2}, "old": null}, "PRE4": {"new": {"value": 1}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
5	4d322603-3d01-41c5-b181-13336b5e248a	5	2026-10-03 12:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 2}, "old": null}}
6	4d322603-3d01-41c5-b181-13336b5e248a	6	2026-10-03 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 2}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 2}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
7	4d322603-3d01-41c5-b181-13336b5e248a	7	2026-10-03 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}}, "old": null}}
8	4d322603-3d01-41c5-b181-13336b5e248a	8	2026-10-03 12:00:00+00	submitted	{}
9	1834f3d8-4e5c-4a93-ba2c-705a2ba88975	1	2026-10-04 12:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
10	1834f3d8-4e5c-4a93-ba2c-705a2ba88975	2	2026-10-04 12:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
11	1834f3d8-4e5c-4a93-ba2c-705a2ba88975	3	2026-10-04 12:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
12	1834f3d8-4e5c-4a93-ba2c-705a2ba88975	4	2026-10-04 12:00:00+00	saved	{"PRE1": {"new": {"value": 2}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
13	1834f3d8-4e5c-4a93-ba2c-705a2ba88975	5	2026-10-04 12:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
14	1834f3d8-4e5c-4a93-ba2c-705a2ba88975	6	2026-10-04 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": "NA"}, "old": null}}
15	1834f3d8-4e5c-4a93-ba2c-705a2ba88975	7	2026-10-04 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
16	1834f3d8-4e5c-4a93-ba2c-705a2ba88975	8	2026-10-04 12:00:00+00	submitted	{}
17	c77b3962-1ba1-4dc8-8704-61db595d0bd2	1	2026-10-05 12:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
18	c77b3962-1ba1-4dc8-8704-61db595d0bd2	2	2026-10-05 12:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
19	c77b3962-1ba1-4dc8-8704-61db595d0bd2	3	2026-10-05 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
20	c77b3962-1ba1-4dc8-8704-61db595d0bd2	4	2026-10-05 12:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
21	c77b3962-1ba1-4dc8-8704-61db595d0bd2	5	2026-10-05 12:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
22	c77b3962-1ba1-4dc8-8704-61db595d0bd2	6	2026-10-05 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 0}, "old": null}}
23	c77b3962-1ba1-4dc8-8704-61db595d0bd2	7	2026-10-05 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
24	c77b3962-1ba1-4dc8-8704-61db595d0bd2	8	2026-10-05 12:00:00+00	submitted	{}
25	698003c7-2c26-458f-90ae-9a345b47146d	1	2026-10-06 12:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
26	698003c7-2c26-458f-90ae-9a345b47146d	2	2026-10-06 12:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 1}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
27	698003c7-2c26-458f-90ae-9a345b47146d	3	2026-10-06 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": "NS"}, "old": null}}
28	698003c7-2c26-458f-90ae-9a345b47146d	4	2026-10-06 12:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 0}, "old": null}, "PRE4": {"new": {"value": "NS"}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
29	698003c7-2c26-458f-90ae-9a345b47146d	5	2026-10-06 12:00:00+00	saved	{"INF1": {"new": {"value": 2}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 1}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 0}, "old": null}}
30	698003c7-2c26-458f-90ae-9a345b47146d	6	2026-10-06 12:00:00+00	saved	{"EVA1": {"new": {"value": 1}, "old": null}, "EVA2": {"new": {"value": 0}, "old": null}, "EVA3": {"new": {"value": 0}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
31	698003c7-2c26-458f-90ae-9a345b47146d	7	2026-10-06 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
32	698003c7-2c26-458f-90ae-9a345b47146d	8	2026-10-06 12:00:00+00	submitted	{}
33	f442e6f0-535c-4581-9d95-d469490d247c	1	2026-10-07 12:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
34	f442e6f0-535c-4581-9d95-d469490d247c	2	2026-10-07 12:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
35	f442e6f0-535c-4581-9d95-d469490d247c	3	2026-10-07 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 1}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 3}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
36	f442e6f0-535c-4581-9d95-d469490d247c	4	2026-10-07 12:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": "NS"}, "old": null}, "PRE3": {"new": {"value": 0}, "old": null}, "PRE4": {"new": {"value": "NS"}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
37	f442e6f0-535c-4581-9d95-d469490d247c	5	2026-10-07 12:00:00+00	saved	{"INF1": {"new": {"value": 2}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": "NS"}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
38	f442e6f0-535c-4581-9d95-d469490d247c	6	2026-10-07 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 0}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
39	f442e6f0-535c-4581-9d95-d469490d247c	7	2026-10-07 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "no", "presupuestar": "no"}}, "old": null}}
40	f442e6f0-535c-4581-9d95-d469490d247c	8	2026-10-07 12:00:00+00	submitted	{}
41	436b54c9-4eaf-499c-9a6c-c554c31b4975	1	2026-10-08 12:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
42	436b54c9-4eaf-499c-9a6c-c554c31b4975	2	2026-10-08 12:00:00+00	saved	{"OBJ1": {"new": {"value": 1}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": "NS"}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
43	436b54c9-4eaf-499c-9a6c-c554c31b4975	3	2026-10-08 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
44	436b54c9-4eaf-499c-9a6c-c554c31b4975	4	2026-10-08 12:00:00+00	saved	{"PRE1": {"new": {"value": 2}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 1}, "old": null}}
45	436b54c9-4eaf-499c-9a6c-c554c31b4975	5	2026-10-08 12:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 2}, "old": null}}
46	436b54c9-4eaf-499c-9a6c-c554c31b4975	6	2026-10-08 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 0}, "old": null}, "EVA5": {"new": {"value": "NA"}, "old": null}}
47	436b54c9-4eaf-499c-9a6c-c554c31b4975	7	2026-10-08 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}}, "old": null}}
48	436b54c9-4eaf-499c-9a6c-c554c31b4975	8	2026-10-08 12:00:00+00	submitted	{}
49	0edc472e-ab13-4bdc-8c30-7317977e66cc	1	2026-10-09 12:00:00+00	saved	{"LBL": {"new": {"value": "intercambio"}, "old": null}}
50	0edc472e-ab13-4bdc-8c30-7317977e66cc	2	2026-10-09 12:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
51	0edc472e-ab13-4bdc-8c30-7317977e66cc	3	2026-10-09 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 1}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 2}, "old": null}}
52	0edc472e-ab13-4bdc-8c30-7317977e66cc	4	2026-10-09 12:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 0}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
53	0edc472e-ab13-4bdc-8c30-7317977e66cc	5	2026-10-09 12:00:00+00	saved	{"INF1": {"new": {"value": 2}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 1}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
54	0edc472e-ab13-4bdc-8c30-7317977e66cc	6	2026-10-09 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 0}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
55	0edc472e-ab13-4bdc-8c30-7317977e66cc	7	2026-10-09 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
56	0edc472e-ab13-4bdc-8c30-7317977e66cc	8	2026-10-09 12:00:00+00	submitted	{}
57	cd75b665-5484-4e25-bb20-0b09e99905b8	1	2026-10-31 12:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
58	cd75b665-5484-4e25-bb20-0b09e99905b8	2	2026-10-31 12:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 1}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
59	cd75b665-5484-4e25-bb20-0b09e99905b8	3	2026-10-31 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": "NS"}, "old": null}}
60	cd75b665-5484-4e25-bb20-0b09e99905b8	4	2026-10-31 12:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 0}, "old": null}, "PRE4": {"new": {"value": "NS"}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
61	cd75b665-5484-4e25-bb20-0b09e99905b8	5	2026-10-31 12:00:00+00	saved	{"INF1": {"new": {"value": 2}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 1}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 0}, "old": null}}
62	cd75b665-5484-4e25-bb20-0b09e99905b8	6	2026-10-31 12:00:00+00	saved	{"EVA1": {"new": {"value": 1}, "old": null}, "EVA2": {"new": {"value": 0}, "old": null}, "EVA3": {"new": {"value": 0}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
63	cd75b665-5484-4e25-bb20-0b09e99905b8	7	2026-10-31 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
64	cd75b665-5484-4e25-bb20-0b09e99905b8	8	2026-10-31 12:00:00+00	submitted	{}
65	a32d19ed-9434-4760-9071-9f13e6bc1e92	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
66	a32d19ed-9434-4760-9071-9f13e6bc1e92	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 3}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 3}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
67	a32d19ed-9434-4760-9071-9f13e6bc1e92	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 3}, "old": null}, "PLA4": {"new": {"value": 2}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 2}, "old": null}}
68	75cede8c-5353-4539-822e-e3904920ed14	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
69	75cede8c-5353-4539-822e-e3904920ed14	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
70	75cede8c-5353-4539-822e-e3904920ed14	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
71	75cede8c-5353-4539-822e-e3904920ed14	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 2}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
72	75cede8c-5353-4539-822e-e3904920ed14	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
73	75cede8c-5353-4539-822e-e3904920ed14	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": "NA"}, "old": null}}
74	75cede8c-5353-4539-822e-e3904920ed14	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
75	75cede8c-5353-4539-822e-e3904920ed14	8	2026-11-02 12:00:00+00	submitted	{}
76	ffd1431d-b75d-4075-b306-92e52773f546	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
77	ffd1431d-b75d-4075-b306-92e52773f546	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
78	ffd1431d-b75d-4075-b306-92e52773f546	3	2026-11-01 15:00:00+00	declined	{}
79	fc3c941b-06cb-49c9-a862-b60b329de8d3	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
80	fc3c941b-06cb-49c9-a862-b60b329de8d3	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 1}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
81	fc3c941b-06cb-49c9-a862-b60b329de8d3	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": "NS"}, "old": null}}
82	fc3c941b-06cb-49c9-a862-b60b329de8d3	4	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": {"value": "intersectorial"}}}
83	fc3c941b-06cb-49c9-a862-b60b329de8d3	5	2026-11-01 14:00:00+00	saved	{"OBJ3": {"new": {"value": 2}, "old": {"value": 1}}}
84	f14b93e2-6875-45ca-80fb-3e0a88a91b30	1	2026-11-01 12:00:00+00	typed	{}
85	f14b93e2-6875-45ca-80fb-3e0a88a91b30	2	2026-11-01 13:00:00+00	typed	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
86	f14b93e2-6875-45ca-80fb-3e0a88a91b30	3	2026-11-01 14:00:00+00	typed	{"OBJ1": {"new": {"value": 1}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": "NS"}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
87	f14b93e2-6875-45ca-80fb-3e0a88a91b30	4	2026-11-01 15:00:00+00	typed	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
88	f14b93e2-6875-45ca-80fb-3e0a88a91b30	5	2026-11-01 16:00:00+00	typed	{"PRE1": {"new": {"value": 2}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 1}, "old": null}}
89	f14b93e2-6875-45ca-80fb-3e0a88a91b30	6	2026-11-01 17:00:00+00	typed	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 2}, "old": null}}
90	f14b93e2-6875-45ca-80fb-3e0a88a91b30	7	2026-11-01 18:00:00+00	typed	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 0}, "old": null}, "EVA5": {"new": {"value": "NA"}, "old": null}}
91	f14b93e2-6875-45ca-80fb-3e0a88a91b30	8	2026-11-01 19:00:00+00	typed	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}}, "old": null}}
92	f14b93e2-6875-45ca-80fb-3e0a88a91b30	9	2026-11-02 12:00:00+00	submitted	{}
93	195b467e-f087-4578-a990-d6dc7af7eedb	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
94	195b467e-f087-4578-a990-d6dc7af7eedb	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 3}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 3}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
95	22a84daa-5998-492c-b910-f82dc6a1b5c6	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
96	22a84daa-5998-492c-b910-f82dc6a1b5c6	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
\.


--
-- Data for Name: role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.role (id, name) FROM stdin;
1	administrator
2	coordinator
\.


--
-- Data for Name: territory; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.territory (code, name, time_zone, is_fictitious, id) FROM stdin;
00000	Villa Demostración (ficticia)	America/Santiago	t	df0e7337-420c-43f8-b5d4-0f6ce079d1b9
01101	Iquique	America/Santiago	f	efa7f3e0-971d-4cd9-92e5-b409d6823097
08301	Los Ángeles	America/Santiago	f	58a76fc9-a299-4afb-8b5c-f4ecc327a94b
\.


--
-- Data for Name: user; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public."user" (id, email, name, password, active, fs_uniquifier, password_is_generated, created_at) FROM stdin;
1	ana@ejemplo.cl	Ana	$argon2id$v=19$m=65536,t=3,p=4$jC4HGIIs5Hyox0EH5myw5A$D4qQnjwQvWntemjJJpHnQ9KSQpFjL7iCFJ4Y/L8i65c	t	b2b3f4d58d824a6386d2c96e760e819b	t	2026-11-01 12:00:00+00
2	rosa@ejemplo.cl	Rosa	$argon2id$v=19$m=65536,t=3,p=4$uZ6DBt2nSKYeApqKP0FbAg$9aYDkxZCEh3WOMbuZ8iE4T3HUeeO/I8068ixUVjPNns	t	4a146cf0d98a48e18f999661f967bdaf	t	2026-11-01 12:00:00+00
\.


--
-- Data for Name: user_role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_role (user_id, role_id) FROM stdin;
1	1
2	2
\.


--
-- Data for Name: user_territory; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_territory (user_id, territory_id) FROM stdin;
\.


--
-- Name: audit_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_event_id_seq', 64, true);


--
-- Name: response_change_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.response_change_id_seq', 96, true);


--
-- Name: role_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.role_id_seq', 2, true);


--
-- Name: user_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.user_id_seq', 2, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: audit_event pk_audit_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT pk_audit_event PRIMARY KEY (id);


--
-- Name: campaign pk_campaign; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT pk_campaign PRIMARY KEY (id);


--
-- Name: link pk_link; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT pk_link PRIMARY KEY (id);


--
-- Name: membership pk_membership; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (id);


--
-- Name: network pk_network; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.network
    ADD CONSTRAINT pk_network PRIMARY KEY (id);


--
-- Name: organisation pk_organisation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT pk_organisation PRIMARY KEY (id);


--
-- Name: person pk_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);


--
-- Name: questionnaire_version pk_questionnaire_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questionnaire_version
    ADD CONSTRAINT pk_questionnaire_version PRIMARY KEY (questionnaire, version);


--
-- Name: response pk_response; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response
    ADD CONSTRAINT pk_response PRIMARY KEY (id);


--
-- Name: response_change pk_response_change; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response_change
    ADD CONSTRAINT pk_response_change PRIMARY KEY (id);


--
-- Name: role pk_role; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role
    ADD CONSTRAINT pk_role PRIMARY KEY (id);


--
-- Name: territory pk_territory; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.territory
    ADD CONSTRAINT pk_territory PRIMARY KEY (id);


--
-- Name: user pk_user; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT pk_user PRIMARY KEY (id);


--
-- Name: user_role pk_user_role; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_role
    ADD CONSTRAINT pk_user_role PRIMARY KEY (user_id, role_id);


--
-- Name: user_territory pk_user_territory; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_territory
    ADD CONSTRAINT pk_user_territory PRIMARY KEY (user_id, territory_id);


--
-- Name: campaign uq_campaign_network_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT uq_campaign_network_id_number UNIQUE (network_id, number);


--
-- Name: link uq_link_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT uq_link_token_hash UNIQUE (token_hash);


--
-- Name: organisation uq_organisation_territory_id_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT uq_organisation_territory_id_name UNIQUE (territory_id, name);


--
-- Name: response uq_response_campaign_id_membership_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response
    ADD CONSTRAINT uq_response_campaign_id_membership_id UNIQUE (campaign_id, membership_id);


--
-- Name: response_change uq_response_change_response_id_revision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response_change
    ADD CONSTRAINT uq_response_change_response_id_revision UNIQUE (response_id, revision);


--
-- Name: response uq_response_receipt; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response
    ADD CONSTRAINT uq_response_receipt UNIQUE (receipt);


--
-- Name: role uq_role_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role
    ADD CONSTRAINT uq_role_name UNIQUE (name);


--
-- Name: territory uq_territory_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.territory
    ADD CONSTRAINT uq_territory_code UNIQUE (code);


--
-- Name: user uq_user_email; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT uq_user_email UNIQUE (email);


--
-- Name: user uq_user_fs_uniquifier; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT uq_user_fs_uniquifier UNIQUE (fs_uniquifier);


--
-- Name: ix_audit_event_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_event_at ON public.audit_event USING btree (at);


--
-- Name: ix_audit_event_territory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_event_territory_id ON public.audit_event USING btree (territory_id);


--
-- Name: ix_link_campaign_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_campaign_id ON public.link USING btree (campaign_id);


--
-- Name: ix_link_membership_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_membership_id ON public.link USING btree (membership_id);


--
-- Name: ix_membership_network_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_membership_network_id ON public.membership USING btree (network_id);


--
-- Name: ix_membership_organisation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_membership_organisation_id ON public.membership USING btree (organisation_id);


--
-- Name: ix_membership_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_membership_person_id ON public.membership USING btree (person_id);


--
-- Name: ix_network_territory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_network_territory_id ON public.network USING btree (territory_id);


--
-- Name: ix_person_territory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_territory_id ON public.person USING btree (territory_id);


--
-- Name: ix_response_membership_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_response_membership_id ON public.response USING btree (membership_id);


--
-- Name: audit_event fk_audit_event_territory_id_territory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT fk_audit_event_territory_id_territory FOREIGN KEY (territory_id) REFERENCES public.territory(id);


--
-- Name: audit_event fk_audit_event_user_id_user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT fk_audit_event_user_id_user FOREIGN KEY (user_id) REFERENCES public."user"(id);


--
-- Name: campaign fk_campaign_network_id_network; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT fk_campaign_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);


--
-- Name: link fk_link_campaign_id_campaign; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT fk_link_campaign_id_campaign FOREIGN KEY (campaign_id) REFERENCES public.campaign(id);


--
-- Name: link fk_link_membership_id_membership; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT fk_link_membership_id_membership FOREIGN KEY (membership_id) REFERENCES public.membership(id);


--
-- Name: membership fk_membership_network_id_network; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);


--
-- Name: membership fk_membership_organisation_id_organisation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);


--
-- Name: membership fk_membership_person_id_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: network fk_network_territory_id_territory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.network
    ADD CONSTRAINT fk_network_territory_id_territory FOREIGN KEY (territory_id) REFERENCES public.territory(id);


--
-- Name: organisation fk_organisation_territory_id_territory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT fk_organisation_territory_id_territory FOREIGN KEY (territory_id) REFERENCES public.territory(id);


--
-- Name: person fk_person_territory_id_territory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_territory_id_territory FOREIGN KEY (territory_id) REFERENCES public.territory(id);


--
-- Name: response fk_response_campaign_id_campaign; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response
    ADD CONSTRAINT fk_response_campaign_id_campaign FOREIGN KEY (campaign_id) REFERENCES public.campaign(id);


--
-- Name: response_change fk_response_change_response_id_response; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response_change
    ADD CONSTRAINT fk_response_change_response_id_response FOREIGN KEY (response_id) REFERENCES public.response(id);


--
-- Name: response fk_response_membership_id_membership; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response
    ADD CONSTRAINT fk_response_membership_id_membership FOREIGN KEY (membership_id) REFERENCES public.membership(id);


--
-- Name: response fk_response_typed_by_user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.response
    ADD CONSTRAINT fk_response_typed_by_user FOREIGN KEY (typed_by) REFERENCES public."user"(id);


--
-- Name: user_role fk_user_role_role_id_role; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_role
    ADD CONSTRAINT fk_user_role_role_id_role FOREIGN KEY (role_id) REFERENCES public.role(id);


--
-- Name: user_role fk_user_role_user_id_user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_role
    ADD CONSTRAINT fk_user_role_user_id_user FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;


--
-- Name: user_territory fk_user_territory_territory_id_territory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_territory
    ADD CONSTRAINT fk_user_territory_territory_id_territory FOREIGN KEY (territory_id) REFERENCES public.territory(id);


--
-- Name: user_territory fk_user_territory_user_id_user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_territory
    ADD CONSTRAINT fk_user_territory_user_id_user FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


