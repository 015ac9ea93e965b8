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
    id uuid NOT NULL
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
0001
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
46	2026-11-01 12:00:46+00	\N	added	network:7329fd8a-19d2-42e8-9464-7fd12321454b	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"name": "Red antigua"}
47	2026-11-01 12:00:47+00	\N	added	membership:a380da8c-9a7c-4f40-8e22-2cb66c551d7a	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "salud"}
48	2026-11-01 12:00:48+00	\N	added	membership:016f8050-5c10-4219-853b-26351fc3eca6	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "educacion"}
49	2026-11-01 12:00:49+00	\N	added	membership:86324251-ff8c-440a-b1ad-fa06f887b002	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "desarrollo_social"}
50	2026-11-01 12:00:50+00	\N	added	membership:58a76fc9-a299-4afb-8b5c-f4ecc327a94b	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "seguridad"}
51	2026-11-01 12:00:51+00	\N	added	membership:7ed6fab9-9fda-4898-87fc-fb51f4022973	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "justicia"}
52	2026-11-01 12:00:52+00	\N	added	membership:7c352a64-b82c-4350-95b6-0766eb751e10	efa7f3e0-971d-4cd9-92e5-b409d6823097	{"sector": "salud"}
53	2026-11-01 12:00:53+00	\N	archived	network:7329fd8a-19d2-42e8-9464-7fd12321454b	efa7f3e0-971d-4cd9-92e5-b409d6823097	{}
54	2026-11-01 12:00:54+00	\N	added	territory:abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	{"name": "Los Ángeles"}
55	2026-11-01 12:00:55+00	\N	added	network:8d6cf899-6095-44f8-bb1b-b3749e3d821c	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	{"name": "Mesa doble"}
56	2026-11-01 12:00:56+00	\N	added	membership:cdf01bde-0435-4db0-9925-0b782cfb6da9	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	{"sector": "salud"}
57	2026-11-01 12:00:57+00	\N	added	membership:7b57475c-4e95-4414-9804-ead18ba3e147	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	{"sector": "educacion"}
58	2026-11-01 12:00:58+00	\N	added	membership:6916c156-5cfa-43f0-899b-383ae066f663	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	{"sector": "desarrollo_social"}
59	2026-11-01 12:00:59+00	\N	added	membership:46c73994-826e-4ce4-98b0-ddeb90e9844d	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	{"sector": "seguridad"}
60	2026-11-01 12:01:00+00	\N	added	membership:da309017-3ebe-4e3e-b31b-5c38763b3705	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	{"sector": "justicia"}
61	2026-11-01 12:01:01+00	\N	added	membership:51d6aaba-c2b4-4b13-95f2-8105b466a8a2	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	{"sector": "salud"}
62	2026-11-01 12:01:02+00	\N	opened	campaign:06eb8902-fa47-434a-aac2-2fc0c89eccca	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	{"closes_at": "2026-11-21T12:00:00+00:00"}
63	2026-11-01 12:01:03+00	\N	issued	link:d60984cb-7cf0-4d53-8e48-bd1342855f82	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	{}
64	2026-11-01 12:01:04+00	\N	issued	link:586694dd-5c5d-4d51-8f4d-3d4ed3565c1b	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	{}
\.


--
-- Data for Name: campaign; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign (network_id, questionnaire, version, digest, opened_at, closes_at, closed_at, id) FROM stdin;
8fe881c3-a066-4970-af3f-6df0148ded7e	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-10-02 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	f0fe282b-d4b4-4280-8790-183afb5f69fb
eed18df1-012b-41ac-a63d-091212d54e15	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-10-29 12:00:00+00	2026-12-31 12:00:00+00	\N	a5debdf9-e855-4405-951c-b239f5c49204
861fc5d1-0b00-4437-88d0-52f629ae9be6	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:00+00	2026-11-21 12:00:00+00	\N	9d9aad15-2b67-4d22-8313-712b0b30a32a
8d6cf899-6095-44f8-bb1b-b3749e3d821c	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:00+00	2026-11-21 12:00:00+00	\N	06eb8902-fa47-434a-aac2-2fc0c89eccca
8d6cf899-6095-44f8-bb1b-b3749e3d821c	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:01+00	2026-11-21 12:00:00+00	\N	4df7f35b-195b-467e-b087-05782990d6dc
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
9d9aad15-2b67-4d22-8313-712b0b30a32a	4965113c-22fe-4810-b516-b8b935af570a	\\xdb9d07c6ed1b8b5c0cf70bf0b1f1c69d2b562561ee1c24ae57361c8ce7845080	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	2026-11-02 12:00:00+00	2026-11-03 12:00:00+00	25485c1d-f6d4-4c9d-955d-609689d52ac8
06eb8902-fa47-434a-aac2-2fc0c89eccca	cdf01bde-0435-4db0-9925-0b782cfb6da9	\\xd8946a05f1e02a4e930b2b36cdd56988806df5361380a93713d17708d116038a	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	d60984cb-7cf0-4d53-8e48-bd1342855f82
4df7f35b-195b-467e-b087-05782990d6dc	7b57475c-4e95-4414-9804-ead18ba3e147	\\x3fb6a72c180f963e3656dfb001ea909047447e508cae5bdf3ca9c4c5b1f356ef	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	586694dd-5c5d-4d51-8f4d-3d4ed3565c1b
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
7329fd8a-19d2-42e8-9464-7fd12321454b	55e626de-66e0-40de-a855-49f92636afc7	5ce8fd91-d86d-4a75-868b-e82bcc1df2d3	salud	2026-11-01 12:00:00+00	\N	a380da8c-9a7c-4f40-8e22-2cb66c551d7a
7329fd8a-19d2-42e8-9464-7fd12321454b	78cdac34-7d35-4992-b54a-95ac2f5585e5	d090c260-3de7-4d33-b476-d058efb95919	educacion	2026-11-01 12:00:00+00	\N	016f8050-5c10-4219-853b-26351fc3eca6
7329fd8a-19d2-42e8-9464-7fd12321454b	226bcb4b-302e-4d81-81e3-f27f753b6704	a38bbb1a-29bf-4df0-8b31-7caafc01db63	desarrollo_social	2026-11-01 12:00:00+00	\N	86324251-ff8c-440a-b1ad-fa06f887b002
7329fd8a-19d2-42e8-9464-7fd12321454b	451a6b33-2d87-47db-93d0-e6533ecfa6cf	b55051e6-81aa-4648-a4bd-a104bce02e28	seguridad	2026-11-01 12:00:00+00	\N	58a76fc9-a299-4afb-8b5c-f4ecc327a94b
7329fd8a-19d2-42e8-9464-7fd12321454b	7916a9ac-3e01-4e18-9693-73d6c2751561	ecf8ce56-3bb3-426d-ab1e-8936c5aa3b44	justicia	2026-11-01 12:00:00+00	\N	7ed6fab9-9fda-4898-87fc-fb51f4022973
7329fd8a-19d2-42e8-9464-7fd12321454b	b71b087c-c672-48c4-be44-4afc06425388	5785e4e1-3908-43d6-b673-e6af8adac988	salud	2026-11-01 12:00:00+00	\N	7c352a64-b82c-4350-95b6-0766eb751e10
8d6cf899-6095-44f8-bb1b-b3749e3d821c	97bd25c7-2d31-4efa-9f4c-26e4ee5bfc8a	001e0440-eae7-4637-97a5-fec86197289e	salud	2026-11-01 12:00:00+00	\N	cdf01bde-0435-4db0-9925-0b782cfb6da9
8d6cf899-6095-44f8-bb1b-b3749e3d821c	aecc3435-d698-4c4e-bdd0-ff328ed6123f	387a175b-be75-4342-97af-e72e3572a68a	educacion	2026-11-01 12:00:00+00	\N	7b57475c-4e95-4414-9804-ead18ba3e147
8d6cf899-6095-44f8-bb1b-b3749e3d821c	12402a17-8129-4aa6-8702-09936131baa4	80e3e316-8193-4efb-a065-d7c0a4b8a972	desarrollo_social	2026-11-01 12:00:00+00	\N	6916c156-5cfa-43f0-899b-383ae066f663
8d6cf899-6095-44f8-bb1b-b3749e3d821c	92f7d22f-e58d-4551-b078-f0caefd2ddd8	eaf872f7-656a-494e-9566-820aeb17c653	seguridad	2026-11-01 12:00:00+00	\N	46c73994-826e-4ce4-98b0-ddeb90e9844d
8d6cf899-6095-44f8-bb1b-b3749e3d821c	6a2b849c-a563-4894-bac1-bcce52009198	34e7ef3e-dedf-4655-83b4-d7194f5b528b	justicia	2026-11-01 12:00:00+00	\N	da309017-3ebe-4e3e-b31b-5c38763b3705
8d6cf899-6095-44f8-bb1b-b3749e3d821c	9bd49f44-3ac1-4b8d-8727-18de2f932712	0b59eace-6c02-473e-a5a3-da66a10e8412	salud	2026-11-01 12:00:00+00	\N	51d6aaba-c2b4-4b13-95f2-8105b466a8a2
\.


--
-- Data for Name: network; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.network (territory_id, type_key, voice, name, purpose, expected_sectors, created_at, archived_at, id) FROM stdin;
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	chile_crece_contigo	sector	Red demo 7: crianza y primera infancia (ficticia)	Que cada niña y niño de la comuna reciba a tiempo las prestaciones de salud, educación y protección social que le corresponden.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-10-02 12:00:00+00	\N	8fe881c3-a066-4970-af3f-6df0148ded7e
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	mesa_comunal	sector	Mesa comunal de convivencia (ficticia)	Acordar acciones para el buen trato entre escuelas, barrios y servicios.	[]	2026-10-29 12:00:00+00	\N	eed18df1-012b-41ac-a63d-091212d54e15
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	red_de_salud	organisation	Red de salud mental (ficticia)	Que quien consulta en cualquier puerta sea atendido en la que corresponde.	[]	2026-11-01 12:00:00+00	\N	97000ed5-9b39-4938-b11b-1bfaef8fc0f9
efa7f3e0-971d-4cd9-92e5-b409d6823097	chile_crece_contigo	sector	Red de infancia	Cuidar a niñas y niños.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-11-01 12:00:00+00	\N	861fc5d1-0b00-4437-88d0-52f629ae9be6
efa7f3e0-971d-4cd9-92e5-b409d6823097	chile_crece_contigo	sector	Red antigua	Cuidar a niñas y niños.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-11-01 12:00:00+00	2026-11-03 12:00:00+00	7329fd8a-19d2-42e8-9464-7fd12321454b
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	chile_crece_contigo	sector	Mesa doble	Cuidar a niñas y niños.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-11-01 12:00:00+00	\N	8d6cf899-6095-44f8-bb1b-b3749e3d821c
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
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Institución 0	001e0440-eae7-4637-97a5-fec86197289e
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Institución 1	387a175b-be75-4342-97af-e72e3572a68a
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Institución 2	80e3e316-8193-4efb-a065-d7c0a4b8a972
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Institución 3	eaf872f7-656a-494e-9566-820aeb17c653
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Institución 4	34e7ef3e-dedf-4655-83b4-d7194f5b528b
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Institución 5	0b59eace-6c02-473e-a5a3-da66a10e8412
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
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Persona 0	p0@ejemplo.cl	97bd25c7-2d31-4efa-9f4c-26e4ee5bfc8a
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Persona 1	p1@ejemplo.cl	aecc3435-d698-4c4e-bdd0-ff328ed6123f
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Persona 2	p2@ejemplo.cl	12402a17-8129-4aa6-8702-09936131baa4
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Persona 3	p3@ejemplo.cl	92f7d22f-e58d-4551-b078-f0caefd2ddd8
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Persona 4	p4@ejemplo.cl	6a2b849c-a563-4894-bac1-bcce52009198
abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	Persona 5	p5@ejemplo.cl	9bd49f44-3ac1-4b8d-8727-18de2f932712
\.


--
-- Data for Name: questionnaire_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.questionnaire_version (questionnaire, version, digest, content, published_at) FROM stdin;
nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	# yaml-language-server: $schema=schema.json\n# The core questionnaire: 26 scored items in five dimensions (README.md has the format).\n# This version is published: it never changes. A new wording is nucleo-2.yaml.\n\nid: nucleo\nversion: 1\nstatus: published\nlanguages: [es]\n\ntitle:\n  es: "Cuestionario núcleo de intersectorialidad"\n\nminutes:\n  least: 15\n  most: 20\n\ninstructions:\n  - es: "«Institución» es cada servicio o equipo con representante propio en la red (CESFAM, jardín infantil, oficina local de la niñez, DIDECO…), aunque dependan de la misma municipalidad. «Todos los sectores» son todos los que hoy integran la red."\n  - es: "Si la red lleva menos de 12 meses, responda desde que comenzó. Responda por lo que realmente ha ocurrido en esta red durante los últimos 12 meses, no por lo que debería ocurrir."\n  - es: "Marque la descripción más alta que se cumple por completo; si se cumple sólo a medias, marque la anterior. No hay respuestas buenas ni malas."\n  - es: "Si no tiene información, marque «No sé»: también es un resultado."\n  - es: "Sus respuestas individuales no se publican y su coordinador o coordinadora no las verá; en redes pequeñas alguien podría deducirlas."\n\ndimensions:\n  - code: OBJ\n    name:\n      es: "Objetivos compartidos"\n    short:\n      es: "Objetivos"\n  - code: PLA\n    name:\n      es: "Planificación conjunta"\n    short:\n      es: "Planificación"\n  - code: PRE\n    name:\n      es: "Presupuesto y recursos conjuntos"\n    short:\n      es: "Presupuesto"\n  - code: INF\n    name:\n      es: "Gestión de la información"\n    short:\n      es: "Información"\n  - code: EVA\n    name:\n      es: "Evaluación conjunta"\n    short:\n      es: "Evaluación"\n\nsections:\n  - id: apertura\n    title:\n      es: "Para comenzar"\n    questions:\n      - kind: choice\n        id: LBL\n        text:\n          es: "¿Cómo llamaría hoy al trabajo de esta red?"\n        choices:\n          - code: "intercambio"\n            label:\n              es: "Intercambio de información"\n          - code: "coordinacion"\n            label:\n              es: "Coordinación"\n          - code: "intersectorial"\n            label:\n              es: "Trabajo intersectorial"\n          - code: "ns"\n            label:\n              es: "No sé"\n\n  - id: OBJ\n    title:\n      es: "Objetivos compartidos"\n    questions:\n      - kind: ladder\n        id: OBJ1\n        dimension: OBJ\n        title:\n          es: "Visión común"\n        text:\n          es: "¿Comparten las instituciones una misma idea de lo que quieren lograr para la población?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución tiene la suya y no la hemos conversado."\n          - rung: 1\n            text:\n              es: "Nos hemos contado nuestras visiones en conversaciones puntuales, sin llegar a una común."\n          - rung: 2\n            text:\n              es: "Acordamos una idea común para acciones o casos concretos, no para el conjunto del trabajo."\n          - rung: 3\n            text:\n              es: "Existe una visión común escrita, construida por todos los sectores."\n\n      - kind: ladder\n        id: OBJ2\n        dimension: OBJ\n        title:\n          es: "Diagnóstico y población"\n        text:\n          es: "¿Cómo se define el problema y la población a la que se dirige la red?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución lo define por separado."\n          - rung: 1\n            text:\n              es: "Intercambiamos diagnósticos o listados cuando alguien los pide."\n          - rung: 2\n            text:\n              es: "Juntamos los diagnósticos sectoriales para decidir a quién dirigir acciones concretas."\n          - rung: 3\n            text:\n              es: "Hay un diagnóstico único, hecho en conjunto, que define población, territorio y prioridades."\n\n      - kind: ladder\n        id: OBJ3\n        dimension: OBJ\n        title:\n          es: "Objetivos"\n        text:\n          es: "¿Qué objetivos orientan el trabajo de la red?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Sólo los objetivos de cada institución."\n          - rung: 1\n            text:\n              es: "Conocemos los objetivos de los demás y a veces coincidimos."\n          - rung: 2\n            text:\n              es: "Hay objetivos acordados para actividades o proyectos concretos."\n          - rung: 3\n            text:\n              es: "Hay objetivos comunes, escritos y priorizados, que orientan a todas las instituciones."\n\n      - kind: ladder\n        id: OBJ4\n        dimension: OBJ\n        title:\n          es: "Metas concordadas"\n        text:\n          es: "¿Qué ocurre con las metas (cantidades y plazos)?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Sólo existen metas sectoriales."\n          - rung: 1\n            text:\n              es: "Nos informamos las metas de cada sector."\n          - rung: 2\n            text:\n              es: "Ajustamos algunas metas sectoriales para que se complementen en acciones concretas."\n          - rung: 3\n            text:\n              es: "Hay metas comunes, con cantidad y plazo, que cada sector incorporó a sus propios compromisos."\n\n      - kind: ladder\n        id: OBJ5\n        dimension: OBJ\n        title:\n          es: "Acuerdo y respaldo"\n        text:\n          es: "¿Qué acuerdo respalda el trabajo conjunto?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Ninguno; depende de la voluntad de cada persona."\n          - rung: 1\n            text:\n              es: "Acuerdos verbales o puntuales para situaciones específicas."\n          - rung: 2\n            text:\n              es: "Un acuerdo escrito entre equipos técnicos para coordinar acciones."\n          - rung: 3\n            text:\n              es: "Además del acuerdo de coordinación, las autoridades de todos los sectores firmaron un acuerdo vigente."\n\n      - kind: choice\n        id: OBJ5V\n        text:\n          es: "¿El acuerdo dice qué derechos o valores persigue la red?"\n        choices:\n          - code: "si"\n            label:\n              es: "Sí"\n          - code: "no"\n            label:\n              es: "No"\n          - code: "ns"\n            label:\n              es: "No sé"\n\n  - id: PLA\n    title:\n      es: "Planificación conjunta"\n    questions:\n      - kind: ladder\n        id: PLA1\n        dimension: PLA\n        title:\n          es: "Plan de trabajo"\n        text:\n          es: "¿Cómo se planifica?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución planifica sola."\n          - rung: 1\n            text:\n              es: "Nos avisamos lo que hará cada una."\n          - rung: 2\n            text:\n              es: "Tenemos un calendario o plan de coordinación hecho en la red."\n          - rung: 3\n            text:\n              es: "Todos los sectores elaboramos juntos, desde el inicio, un plan anual o plurianual que ordena el trabajo de cada institución."\n\n      - kind: ladder\n        id: PLA2\n        dimension: PLA\n        title:\n          es: "Acciones concretas"\n        text:\n          es: "¿Cómo se hacen las acciones entre instituciones?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No hacemos acciones juntas."\n          - rung: 1\n            text:\n              es: "Colaboramos puntualmente cuando alguien lo pide."\n          - rung: 2\n            text:\n              es: "Planificamos acciones concretas, con responsables, tareas y fechas repartidas entre sectores."\n          - rung: 3\n            text:\n              es: "Las acciones conjuntas forman un programa continuo, diseñado, ejecutado y ajustado en común."\n\n      - kind: ladder\n        id: PLA3\n        dimension: PLA\n        title:\n          es: "Estrategias acordadas"\n        text:\n          es: "¿Existe una forma de trabajo acordada?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución decide cómo interviene."\n          - rung: 1\n            text:\n              es: "Nos hemos mostrado cómo trabaja cada una."\n          - rung: 2\n            text:\n              es: "Acordamos procedimientos para algunas acciones (por ejemplo, derivaciones)."\n          - rung: 3\n            text:\n              es: "Hay una estrategia o modelo acordado que todas aplican, aunque obligue a cambiar formas propias de trabajo."\n\n      - kind: ladder\n        id: PLA4\n        dimension: PLA\n        title:\n          es: "Vínculo con la planificación sectorial"\n        text:\n          es: "¿Qué relación hay entre el trabajo de la red y los planes y metas de cada sector?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Los planes sectoriales no consideran a la red."\n          - rung: 1\n            text:\n              es: "Los planes sectoriales se comparten con la red una vez aprobados."\n          - rung: 2\n            text:\n              es: "Conocemos los planes de los demás y al menos dos incluyen actividades de la red."\n          - rung: 3\n            text:\n              es: "Las prioridades de la red se acuerdan antes y entran en los planes y metas de gestión de todos los sectores."\n\n      - kind: ladder\n        id: PLA5\n        dimension: PLA\n        title:\n          es: "Secuencialidad"\n        text:\n          es: "Cuando una persona o familia necesita a más de una institución, ¿qué pasa?"\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución atiende lo suyo, sin derivar."\n          - rung: 1\n            text:\n              es: "Se orienta o deriva, sin confirmar si la persona llegó."\n          - rung: 2\n            text:\n              es: "Hay rutas de derivación con pasos y responsables, y se confirma la recepción."\n          - rung: 3\n            text:\n              es: "Hay una ruta única: los pasos están encadenados, alguien sigue el caso y se cierra entre sectores."\n\n      - kind: ladder\n        id: PLA6\n        dimension: PLA\n        title:\n          es: "Sincronicidad"\n        text:\n          es: "¿Cómo se coordinan las fechas de trabajo en el territorio?"\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada sector fija las suyas."\n          - rung: 1\n            text:\n              es: "Nos las informamos."\n          - rung: 2\n            text:\n              es: "Fijamos juntos las de acciones concretas."\n          - rung: 3\n            text:\n              es: "Tenemos un calendario común de todo el trabajo de la red."\n\n  - id: PRE\n    title:\n      es: "Presupuesto y recursos conjuntos"\n    questions:\n      - kind: ladder\n        id: PRE1\n        dimension: PRE\n        title:\n          es: "Recursos operacionales"\n        text:\n          es: "¿Se comparten recursos (horas de personal, vehículos, locales, materiales)?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n          - rung: 1\n            text:\n              es: "Se prestan de vez en cuando, como favor."\n          - rung: 2\n            text:\n              es: "Se comparten de manera planificada para acciones acordadas."\n          - rung: 3\n            text:\n              es: "Hay recursos puestos en común de forma permanente, con reglas acordadas de uso."\n\n      - kind: ladder\n        id: PRE2\n        dimension: PRE\n        title:\n          es: "Presupuesto conjunto"\n        text:\n          es: "¿Existe un presupuesto para el trabajo en red?"\n        anchors:\n          - rung: 0\n            text:\n              es: "En la red no se habla de presupuesto."\n          - rung: 1\n            text:\n              es: "Cada institución informa qué recursos tiene o podría aportar."\n          - rung: 2\n            text:\n              es: "Se suman aportes de varias instituciones para costear actividades concretas."\n          - rung: 3\n            text:\n              es: "Las instituciones acuerdan juntas un presupuesto anual de la red: qué aporta y en qué gasta cada una (no hace falta un fondo común)."\n\n      - kind: ladder\n        id: PRE3\n        dimension: PRE\n        title:\n          es: "Decisión"\n        text:\n          es: "¿Quién decide en qué se usan los recursos de la red?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución o el nivel central, sin considerar a la red."\n          - rung: 1\n            text:\n              es: "Se informa o consulta a la red después de decidir."\n          - rung: 2\n            text:\n              es: "La red decide sobre los recursos de actividades concretas."\n          - rung: 3\n            text:\n              es: "La red decide en conjunto las prioridades de gasto."\n\n      - kind: ladder\n        id: PRE4\n        dimension: PRE\n        title:\n          es: "Financiamiento de acciones conjuntas"\n        text:\n          es: "¿Ha podido la red financiar acciones conjuntas?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No; cada institución gasta sólo en lo suyo."\n          - rung: 1\n            text:\n              es: "Sí, como excepción."\n          - rung: 2\n            text:\n              es: "Sí, con un mecanismo conocido (convenio, cofinanciamiento), para acciones concretas."\n          - rung: 3\n            text:\n              es: "Sí, con ese mecanismo y con recursos ya comprometidos para el año siguiente."\n\n      - kind: ladder\n        id: PRE5\n        dimension: PRE\n        title:\n          es: "Seguimiento del gasto"\n        text:\n          es: "¿Se conoce y revisa el gasto del trabajo conjunto?"\n        hint:\n          es: "Marque «No aplica» si la red no tiene gasto conjunto."\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "No se informa a la red."\n          - rung: 1\n            text:\n              es: "Se informa cuando alguien lo pide."\n          - rung: 2\n            text:\n              es: "Se rinde a la red el gasto de las actividades conjuntas."\n          - rung: 3\n            text:\n              es: "La red revisa periódicamente la ejecución y reasigna cuando hace falta."\n\n  - id: INF\n    title:\n      es: "Gestión de la información"\n    questions:\n      - kind: ladder\n        id: INF1\n        dimension: INF\n        title:\n          es: "Intercambio"\n        text:\n          es: "¿Cómo se intercambia información entre las instituciones?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se intercambia."\n          - rung: 1\n            text:\n              es: "Puntualmente, cuando alguien la pide (teléfono, correo, mensajes)."\n          - rung: 2\n            text:\n              es: "De manera periódica y acordada (reuniones, planillas)."\n          - rung: 3\n            text:\n              es: "De manera permanente: cada sector puede consultar lo que necesita cuando lo necesita."\n\n      - kind: ladder\n        id: INF2\n        dimension: INF\n        title:\n          es: "Sistemas"\n        text:\n          es: "¿Cómo se relacionan los registros o sistemas de información?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución usa el suyo, sin relación."\n          - rung: 1\n            text:\n              es: "Se comparten archivos o listados a mano."\n          - rung: 2\n            text:\n              es: "Varias instituciones completan y consultan un mismo registro para acciones o casos concretos."\n          - rung: 3\n            text:\n              es: "Todos los sectores completan y consultan un registro común o conectado, sin volver a digitar."\n\n      - kind: ladder\n        id: INF3\n        dimension: INF\n        title:\n          es: "Reglas y resguardo"\n        text:\n          es: "¿Hay reglas para compartir información?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n          - rung: 1\n            text:\n              es: "Acuerdos de palabra, caso a caso."\n          - rung: 2\n            text:\n              es: "Un protocolo escrito para ciertos datos o casos."\n          - rung: 3\n            text:\n              es: "Un protocolo escrito, vigente para toda la red, que se aplica."\n\n      - kind: ladder\n        id: INF4\n        dimension: INF\n        title:\n          es: "Uso conjunto"\n        text:\n          es: "¿Para qué se usa la información en la red?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se usa."\n          - rung: 1\n            text:\n              es: "Cada sector presenta la suya."\n          - rung: 2\n            text:\n              es: "Se analiza en conjunto para resolver casos o acciones concretas."\n          - rung: 3\n            text:\n              es: "Se analiza en conjunto periódicamente y con ella se toman las decisiones de la red."\n\n      - kind: ladder\n        id: INF5\n        dimension: INF\n        title:\n          es: "Ida y vuelta"\n        text:\n          es: "¿Quien entrega información recibe respuesta?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se entrega, o no hay respuesta."\n          - rung: 1\n            text:\n              es: "A veces, si se insiste."\n          - rung: 2\n            text:\n              es: "Sí, en las acciones acordadas."\n          - rung: 3\n            text:\n              es: "Sí, como regla entre todas las instituciones."\n\n  - id: EVA\n    title:\n      es: "Evaluación conjunta"\n    questions:\n      - kind: ladder\n        id: EVA1\n        dimension: EVA\n        title:\n          es: "Seguimiento de acuerdos"\n        text:\n          es: "¿Cómo se sigue lo que se acuerda?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se sigue."\n          - rung: 1\n            text:\n              es: "Se comenta de manera informal."\n          - rung: 2\n            text:\n              es: "Se revisa en las reuniones, con actas, responsables y plazos."\n          - rung: 3\n            text:\n              es: "Además, todos ven un registro común de compromisos y se corrige lo que no se cumple."\n\n      - kind: ladder\n        id: EVA2\n        dimension: EVA\n        title:\n          es: "Indicadores"\n        text:\n          es: "¿Con qué indicadores se mira el trabajo conjunto?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Con ninguno."\n          - rung: 1\n            text:\n              es: "Intercambiamos indicadores sectoriales."\n          - rung: 2\n            text:\n              es: "Acordamos algunos para acciones concretas."\n          - rung: 3\n            text:\n              es: "Hay indicadores comunes de proceso y resultado, con línea base y metas."\n\n      - kind: ladder\n        id: EVA3\n        dimension: EVA\n        title:\n          es: "Evaluación conjunta"\n        text:\n          es: "¿Se evalúa el trabajo de la red?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n          - rung: 1\n            text:\n              es: "Cada institución evalúa lo suyo y lo comenta."\n          - rung: 2\n            text:\n              es: "Evaluamos juntos actividades o acciones concretas."\n          - rung: 3\n            text:\n              es: "Evaluamos juntos los resultados de la red al menos una vez al año, con todos los sectores."\n\n      - kind: ladder\n        id: EVA4\n        dimension: EVA\n        title:\n          es: "Uso de la evaluación"\n        text:\n          es: "¿Qué se hace con lo que se aprende?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Nada, o no hay qué usar."\n          - rung: 1\n            text:\n              es: "Se comenta en reuniones."\n          - rung: 2\n            text:\n              es: "Se ajustan acciones concretas."\n          - rung: 3\n            text:\n              es: "También se ajustan los objetivos o el plan de la red."\n\n      - kind: ladder\n        id: EVA5\n        dimension: EVA\n        title:\n          es: "Rendición de cuentas"\n        text:\n          es: "¿Se rinde cuenta de los resultados?"\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n          - rung: 1\n            text:\n              es: "Cada institución informa lo suyo."\n          - rung: 2\n            text:\n              es: "Se informan las actividades conjuntas a autoridades o comunidad."\n          - rung: 3\n            text:\n              es: "La red rinde cuenta en conjunto, al menos una vez al año, a autoridades y comunidad."\n\n  - id: participacion\n    title:\n      es: "Participación de su institución"\n    questions:\n      - kind: grid\n        id: PAR\n        text:\n          es: "¿Participó su institución, en los últimos 12 meses, en estas fases del trabajo de esta red?"\n        rows:\n          - code: "objetivos"\n            label:\n              es: "Fijar objetivos"\n          - code: "planificar"\n            label:\n              es: "Planificar"\n          - code: "metas"\n            label:\n              es: "Acordar metas"\n          - code: "presupuestar"\n            label:\n              es: "Presupuestar"\n          - code: "evaluar"\n            label:\n              es: "Evaluar"\n        choices:\n          - code: "si"\n            label:\n              es: "Sí"\n          - code: "no"\n            label:\n              es: "No"\n          - code: "ns"\n            label:\n              es: "No sé"\n	2026-11-01 12:00:00+00
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
06eb8902-fa47-434a-aac2-2fc0c89eccca	cdf01bde-0435-4db0-9925-0b782cfb6da9	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 1}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0303030203fdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	2	2026-11-01 13:00:00+00	2026-11-01 14:00:00+00	\N	\N	\N	\N	f	5c9a00f3-22a8-4daa-9998-592cb910f82d
4df7f35b-195b-467e-b087-05782990d6dc	7b57475c-4e95-4414-9804-ead18ba3e147	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0302030202fdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	2	2026-11-01 13:00:00+00	2026-11-01 14:00:00+00	\N	\N	\N	\N	f	d24196b5-7efb-4c83-9b30-aed5f9f95aeb
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
93	5c9a00f3-22a8-4daa-9998-592cb910f82d	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
94	5c9a00f3-22a8-4daa-9998-592cb910f82d	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 3}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 3}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
95	d24196b5-7efb-4c83-9b30-aed5f9f95aeb	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
96	d24196b5-7efb-4c83-9b30-aed5f9f95aeb	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
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
08301	Los Ángeles	America/Santiago	f	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8
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
-- Name: ix_campaign_network_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_campaign_network_id ON public.campaign USING btree (network_id);


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


