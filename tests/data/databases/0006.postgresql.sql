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

--
-- Name: keep_audit_event(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_audit_event() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM territory WHERE territory.id = OLD.territory_id AND territory.is_fictitious) THEN RETURN OLD; END IF; RAISE EXCEPTION 'audit_event is append-only'; END; $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: attendance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance (
    meeting_id uuid NOT NULL,
    membership_id uuid NOT NULL
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
    number integer NOT NULL,
    wave_id uuid NOT NULL
);


--
-- Name: commune_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.commune_text (
    id uuid NOT NULL,
    wave_id uuid NOT NULL,
    territory_id uuid NOT NULL,
    kind character varying NOT NULL,
    text character varying NOT NULL,
    signature character varying NOT NULL,
    user_id integer,
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: frozen_result; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.frozen_result (
    id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    revision integer NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    digest character varying NOT NULL,
    content jsonb NOT NULL
);


--
-- Name: issued_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.issued_document (
    code character varying NOT NULL,
    kind character varying NOT NULL,
    wave_id uuid NOT NULL,
    territory_id uuid NOT NULL,
    network_id uuid,
    digest character varying NOT NULL,
    made_at timestamp with time zone NOT NULL
);


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    id uuid NOT NULL,
    kind character varying NOT NULL,
    arguments jsonb NOT NULL,
    state character varying NOT NULL,
    done integer NOT NULL,
    total integer,
    attempts integer NOT NULL,
    leased_by character varying,
    leased_until timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    user_id integer,
    error character varying NOT NULL
);


--
-- Name: link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.link (
    token_hash bytea NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    renewal_asked_at timestamp with time zone,
    id uuid NOT NULL,
    wave_id uuid NOT NULL,
    person_id uuid NOT NULL,
    opened_at timestamp with time zone
);


--
-- Name: meeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    held_on date NOT NULL,
    hours double precision,
    note character varying NOT NULL,
    added_at timestamp with time zone NOT NULL
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
    id uuid NOT NULL,
    role character varying NOT NULL,
    substitute_id uuid
);


--
-- Name: message_template; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message_template (
    id uuid NOT NULL,
    wave_id uuid NOT NULL,
    kind character varying NOT NULL,
    language character varying NOT NULL,
    subject character varying NOT NULL,
    body character varying NOT NULL
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
    id uuid NOT NULL,
    themes jsonb NOT NULL,
    populations jsonb NOT NULL,
    functions jsonb NOT NULL,
    zones jsonb NOT NULL,
    mandate character varying NOT NULL,
    mandate_text character varying NOT NULL,
    governance character varying NOT NULL,
    sharing_purpose character varying NOT NULL,
    parent_id uuid,
    started_on date,
    meetings_per_month double precision,
    hours_per_meeting double precision,
    name_key character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: organisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation (
    territory_id uuid NOT NULL,
    name character varying NOT NULL,
    id uuid NOT NULL,
    sector character varying NOT NULL,
    archived_at timestamp with time zone,
    name_key character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: outbox_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox_message (
    id uuid NOT NULL,
    wave_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind character varying NOT NULL,
    state character varying NOT NULL,
    address character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    not_before timestamp with time zone NOT NULL,
    leased_by character varying,
    leased_until timestamp with time zone,
    attempts integer NOT NULL,
    finished_at timestamp with time zone,
    reason character varying NOT NULL
);


--
-- Name: overlap_review; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.overlap_review (
    id uuid NOT NULL,
    one_id uuid NOT NULL,
    other_id uuid NOT NULL,
    code character varying NOT NULL,
    digest character varying NOT NULL,
    verdict character varying NOT NULL,
    reason character varying NOT NULL,
    user_id integer,
    at timestamp with time zone NOT NULL
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    territory_id uuid NOT NULL,
    name character varying NOT NULL,
    id uuid NOT NULL,
    email character varying NOT NULL,
    phone character varying NOT NULL,
    language character varying NOT NULL,
    unsubscribed_at timestamp with time zone,
    archived_at timestamp with time zone,
    erased_at timestamp with time zone,
    name_key character varying NOT NULL COLLATE pg_catalog."C"
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
-- Name: registry_upload; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_upload (
    id uuid NOT NULL,
    user_id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    file character varying NOT NULL,
    content bytea NOT NULL,
    answers jsonb NOT NULL
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
-- Name: sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sheet (
    campaign_id uuid NOT NULL,
    holder_id uuid
);


--
-- Name: sheet_review; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sheet_review (
    id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    revision integer NOT NULL,
    verdict character varying NOT NULL,
    remark character varying NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: territory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.territory (
    code character varying NOT NULL,
    name character varying NOT NULL,
    time_zone character varying NOT NULL,
    is_fictitious boolean NOT NULL,
    id uuid NOT NULL,
    level character varying NOT NULL,
    parent_id uuid,
    valid_from date,
    valid_until date,
    name_key character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: territory_alias; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.territory_alias (
    id uuid NOT NULL,
    territory_id uuid NOT NULL,
    code character varying NOT NULL,
    name character varying NOT NULL,
    valid_from date,
    valid_until date
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
    created_at timestamp with time zone NOT NULL,
    oidc_subject character varying,
    tf_primary_method character varying,
    tf_totp_secret character varying,
    mf_recovery_codes jsonb,
    tf_last_counter integer,
    entry_hash bytea,
    entry_until timestamp with time zone
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
-- Name: wave; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wave (
    id uuid NOT NULL,
    name character varying NOT NULL,
    state character varying NOT NULL,
    network_id uuid,
    territory_id uuid,
    questionnaires jsonb NOT NULL,
    opens_on date,
    closes_on date,
    purpose character varying NOT NULL,
    consent jsonb NOT NULL,
    retention_until date,
    purged_at timestamp with time zone,
    reminders jsonb NOT NULL,
    revision integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    published_at timestamp with time zone,
    copied_from_id uuid
);


--
-- Name: wave_network; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wave_network (
    wave_id uuid NOT NULL,
    network_id uuid NOT NULL
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
0006
\.


--
-- Data for Name: attendance; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.attendance (meeting_id, membership_id) FROM stdin;
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
12	2026-11-01 12:00:12+00	\N	opened	campaign:6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"closes_at": "2026-10-31T12:00:00+00:00"}
13	2026-11-01 12:00:13+00	\N	closed	campaign:6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"closes_at": "2026-10-31T12:00:00+00:00"}
14	2026-11-01 12:00:14+00	\N	added	network:db33ba03-40aa-4fc1-8422-6ec16a81fc47	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"name": "Mesa comunal de convivencia (ficticia)"}
15	2026-11-01 12:00:15+00	\N	added	membership:88c2cb11-9a55-4f2a-ab37-dd28efd75541	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "educacion"}
16	2026-11-01 12:00:16+00	\N	added	membership:7a536774-a444-4fb3-a3b5-6e525e351a7f	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "educacion"}
17	2026-11-01 12:00:17+00	\N	added	membership:0c68f562-cc4a-4557-8553-c16be0f5d3cb	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "salud"}
18	2026-11-01 12:00:18+00	\N	added	membership:a7fc8635-b82b-4ff7-96ca-0b9b48fa806e	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "seguridad"}
19	2026-11-01 12:00:19+00	\N	added	membership:f5c49204-cd75-4665-9484-7e25bb200b09	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "desarrollo_social"}
20	2026-11-01 12:00:20+00	\N	opened	campaign:cc0861b4-a77c-4d81-9eed-9cad43eb396d	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"closes_at": "2026-12-31T12:00:00+00:00"}
21	2026-11-01 12:00:21+00	\N	added	network:24f9db07-3d09-4865-976a-c6ac0ca46a93	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"name": "Red de salud mental (ficticia)"}
22	2026-11-01 12:00:22+00	\N	added	membership:28c82c20-f482-48f7-bf43-4e363d0323e0	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "salud"}
23	2026-11-01 12:00:23+00	\N	added	membership:c0d9414c-e96f-4cbe-9047-8028ef438a6a	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "salud"}
24	2026-11-01 12:00:24+00	\N	added	membership:832b8b8f-efa7-43e0-971d-bcd9d2e5b409	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"sector": "salud"}
25	2026-11-01 12:00:25+00	\N	loaded	demonstration:1	\N	{}
26	2026-11-01 12:00:26+00	\N	issued	link:5ce8fd91-d86d-4a75-868b-e82bcc1df2d3	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{}
27	2026-11-01 12:00:27+00	\N	added	territory:55e626de-66e0-40de-a855-49f92636afc7	55e626de-66e0-40de-a855-49f92636afc7	{"name": "Iquique"}
28	2026-11-01 12:00:28+00	\N	added	network:4fdc3ab4-af7d-4a9f-888c-45820e949409	55e626de-66e0-40de-a855-49f92636afc7	{"name": "Red de infancia"}
29	2026-11-01 12:00:29+00	\N	added	membership:bfd1d56e-cc99-4697-bec2-b131edb20a7e	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "salud"}
30	2026-11-01 12:00:30+00	\N	added	membership:48da4953-a571-449c-9096-22df86c0fe66	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "educacion"}
31	2026-11-01 12:00:31+00	\N	added	membership:5a4aaffc-c815-4790-860d-5fc8b1bd9822	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "desarrollo_social"}
32	2026-11-01 12:00:32+00	\N	added	membership:85d6a3ee-6d40-418c-9d8a-06582a0b19ea	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "seguridad"}
33	2026-11-01 12:00:33+00	\N	added	membership:4965113c-22fe-4810-b516-b8b935af570a	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "justicia"}
34	2026-11-01 12:00:34+00	\N	added	membership:357055c2-dd40-4d55-a449-a7994de88181	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "salud"}
35	2026-11-01 12:00:35+00	\N	opened	campaign:eeee1c57-8865-491d-9815-8d4a2e61353c	55e626de-66e0-40de-a855-49f92636afc7	{"closes_at": "2026-11-21T12:00:00+00:00"}
36	2026-11-01 12:00:36+00	\N	issued	link:025c11b7-54ce-43e3-9386-217dbf08a622	55e626de-66e0-40de-a855-49f92636afc7	{}
37	2026-11-01 12:00:37+00	\N	issued	link:48ef040a-06de-4668-8bcd-bc12dfc45661	55e626de-66e0-40de-a855-49f92636afc7	{}
38	2026-11-01 12:00:38+00	\N	issued	link:70210120-650e-4557-a548-5c1df6d47c9d	55e626de-66e0-40de-a855-49f92636afc7	{}
39	2026-11-01 12:00:39+00	\N	issued	link:e6bc1e92-75ce-4e8c-9353-4539822ee390	55e626de-66e0-40de-a855-49f92636afc7	{}
40	2026-11-01 12:00:40+00	\N	issued	link:f355a94b-6996-4f90-b680-c7885e34d1ec	55e626de-66e0-40de-a855-49f92636afc7	{}
41	2026-11-01 12:00:41+00	\N	revoked	link:e6bc1e92-75ce-4e8c-9353-4539822ee390	55e626de-66e0-40de-a855-49f92636afc7	{}
42	2026-11-01 12:00:42+00	\N	issued	link:0aa4d92a-4bcf-4eae-96b8-cd3d939ab028	55e626de-66e0-40de-a855-49f92636afc7	{}
43	2026-11-01 12:00:43+00	2	typing_started	membership:4965113c-22fe-4810-b516-b8b935af570a	55e626de-66e0-40de-a855-49f92636afc7	{"declaration": "consent"}
44	2026-11-01 12:00:44+00	2	typed	membership:4965113c-22fe-4810-b516-b8b935af570a	55e626de-66e0-40de-a855-49f92636afc7	{"declaration": "consent"}
45	2026-11-01 12:00:45+00	\N	revoked	link:f355a94b-6996-4f90-b680-c7885e34d1ec	55e626de-66e0-40de-a855-49f92636afc7	{}
46	2026-11-01 12:00:46+00	\N	added	network:a380da8c-9a7c-4f40-8e22-2cb66c551d7a	55e626de-66e0-40de-a855-49f92636afc7	{"name": "Red antigua"}
47	2026-11-01 12:00:47+00	\N	added	membership:016f8050-5c10-4219-853b-26351fc3eca6	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "salud"}
48	2026-11-01 12:00:48+00	\N	added	membership:86324251-ff8c-440a-b1ad-fa06f887b002	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "educacion"}
49	2026-11-01 12:00:49+00	\N	added	membership:58a76fc9-a299-4afb-8b5c-f4ecc327a94b	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "desarrollo_social"}
50	2026-11-01 12:00:50+00	\N	added	membership:7ed6fab9-9fda-4898-87fc-fb51f4022973	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "seguridad"}
51	2026-11-01 12:00:51+00	\N	added	membership:7c352a64-b82c-4350-95b6-0766eb751e10	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "justicia"}
52	2026-11-01 12:00:52+00	\N	added	membership:abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	55e626de-66e0-40de-a855-49f92636afc7	{"sector": "salud"}
53	2026-11-01 12:00:53+00	\N	archived	network:a380da8c-9a7c-4f40-8e22-2cb66c551d7a	55e626de-66e0-40de-a855-49f92636afc7	{}
54	2026-11-01 12:00:54+00	\N	added	territory:8d6cf899-6095-44f8-bb1b-b3749e3d821c	8d6cf899-6095-44f8-bb1b-b3749e3d821c	{"name": "Los Ángeles"}
55	2026-11-01 12:00:55+00	\N	added	network:001e0440-eae7-4637-97a5-fec86197289e	8d6cf899-6095-44f8-bb1b-b3749e3d821c	{"name": "Mesa doble"}
56	2026-11-01 12:00:56+00	\N	added	membership:387a175b-be75-4342-97af-e72e3572a68a	8d6cf899-6095-44f8-bb1b-b3749e3d821c	{"sector": "salud"}
57	2026-11-01 12:00:57+00	\N	added	membership:80e3e316-8193-4efb-a065-d7c0a4b8a972	8d6cf899-6095-44f8-bb1b-b3749e3d821c	{"sector": "educacion"}
58	2026-11-01 12:00:58+00	\N	added	membership:eaf872f7-656a-494e-9566-820aeb17c653	8d6cf899-6095-44f8-bb1b-b3749e3d821c	{"sector": "desarrollo_social"}
59	2026-11-01 12:00:59+00	\N	added	membership:34e7ef3e-dedf-4655-83b4-d7194f5b528b	8d6cf899-6095-44f8-bb1b-b3749e3d821c	{"sector": "seguridad"}
60	2026-11-01 12:01:00+00	\N	added	membership:0b59eace-6c02-473e-a5a3-da66a10e8412	8d6cf899-6095-44f8-bb1b-b3749e3d821c	{"sector": "justicia"}
61	2026-11-01 12:01:01+00	\N	added	membership:06eb8902-fa47-434a-aac2-2fc0c89eccca	8d6cf899-6095-44f8-bb1b-b3749e3d821c	{"sector": "salud"}
62	2026-11-01 12:01:02+00	\N	opened	campaign:7af7eedb-7c50-4827-bbd7-d6196ab05d80	8d6cf899-6095-44f8-bb1b-b3749e3d821c	{"closes_at": "2026-11-21T12:00:00+00:00"}
63	2026-11-01 12:01:03+00	\N	issued	link:381c51d2-5866-44dd-9c5d-dd510f4d3d4e	8d6cf899-6095-44f8-bb1b-b3749e3d821c	{}
64	2026-11-01 12:01:04+00	\N	issued	link:edf2ec34-cf2e-4524-b46d-a58ba95315e9	8d6cf899-6095-44f8-bb1b-b3749e3d821c	{}
65	2026-11-01 12:01:05+00	\N	added	territory:f3022fd2-28cb-40e7-9080-9f9f6686c9cd	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"name": "Santiago"}
66	2026-11-01 12:01:06+00	\N	added	network:763015ac-b13a-4be8-933b-8e8d3b5439d7	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"name": "Mesa de infancia"}
67	2026-11-01 12:01:07+00	\N	added	membership:a7189989-29ef-4b28-b359-6e0c3abcfeb6	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "salud"}
68	2026-11-01 12:01:08+00	\N	added	membership:5b9a5a72-fda4-49ce-adb6-1f6e40f49c8c	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "educacion"}
69	2026-11-01 12:01:09+00	\N	added	membership:df2a17d6-7405-4356-b493-e82b23430a42	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "desarrollo_social"}
70	2026-11-01 12:01:10+00	\N	added	membership:8859d704-654f-440f-a279-13b1d192dd5a	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "seguridad"}
71	2026-11-01 12:01:11+00	\N	added	network:43817f94-7696-4623-82a7-f29797740820	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"name": "Red de protección"}
72	2026-11-01 12:01:12+00	\N	added	membership:e1757423-333a-4542-941d-b4fb280b35d4	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "salud"}
73	2026-11-01 12:01:13+00	\N	added	membership:95dbe346-6e0b-4665-8304-6790fd51ad66	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "educacion"}
74	2026-11-01 12:01:14+00	\N	added	membership:199c132c-d330-499c-8ee8-d8166b99c83b	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "desarrollo_social"}
75	2026-11-01 12:01:15+00	\N	added	membership:a7476a7c-3906-4a01-9dc2-752d4dff5887	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "seguridad"}
76	2026-11-01 12:01:16+00	\N	added	network:62bf3651-06f5-4a80-bbf6-9de4e3591aa6	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"name": "Mesa de niñez"}
77	2026-11-01 12:01:17+00	\N	added	membership:d3a9a1eb-278a-4570-848c-1bee1053bfaf	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "salud"}
78	2026-11-01 12:01:18+00	\N	added	membership:b2c49ca3-0f78-4ebb-b17a-c939791f063d	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "educacion"}
79	2026-11-01 12:01:19+00	\N	added	membership:f4c61f50-050e-4d7e-92e9-dbaf0266947a	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "desarrollo_social"}
80	2026-11-01 12:01:20+00	\N	added	membership:a5c9dff4-3cab-4d39-bd15-7db668f68869	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"sector": "seguridad"}
81	2026-11-01 12:01:21+00	\N	added	wave:03744256-87dc-468f-8a49-7d9cef2f2de8	\N	{"name": "Ronda del programa", "revision": 1}
82	2026-11-01 12:01:22+00	\N	added_networks	wave:03744256-87dc-468f-8a49-7d9cef2f2de8	\N	{"count": 3, "revision": 1}
83	2026-11-01 12:01:23+00	\N	open	wave:03744256-87dc-468f-8a49-7d9cef2f2de8	\N	{"revision": 1, "closes_on": "2026-11-21"}
84	2026-11-01 12:01:24+00	\N	start_closing	wave:03744256-87dc-468f-8a49-7d9cef2f2de8	\N	{"revision": 1, "closes_on": "2026-11-21"}
85	2026-11-01 12:01:25+00	\N	frozen	campaign:479f31a5-5add-4ee0-9b79-625e8ee0d228	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"digest": "d38f88d427209de36131268ca2326c3ba369ec2af0912521b83a0c0845463db5", "method": "escalera5/1", "revision": 1}
86	2026-11-01 12:01:26+00	\N	frozen	campaign:6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	{"digest": "0dd40c9077f6ffb7bb18361736ef660ba94e6e3a1d28da383bb0409cbcb40fee", "method": "escalera5/1", "revision": 1}
87	2026-11-01 12:01:27+00	\N	frozen	campaign:7ae98c1f-21dd-47e5-8bb5-299baab9c7f5	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"digest": "8c9dcec42c5d0b3c67c510af9e9b73790e025e180d58bfc1cdbc7ac3735b1536", "method": "escalera5/1", "revision": 1}
88	2026-11-01 12:01:28+00	\N	frozen	campaign:a425e127-4605-4740-8cad-3f6dacdbb537	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"digest": "bd1e8b432f279fb1a5e18e245e638971148e0e40de27c70baf161851f9c83df1", "method": "cuellos/1", "revision": 1}
89	2026-11-01 12:01:29+00	\N	frozen	campaign:ba222f34-0642-424f-abc7-784cdc694bb1	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"digest": "38d895b3b772f78287521ecd29b67997896b240a47becfa58e8cd7b736519889", "method": "cuellos/1", "revision": 1}
90	2026-11-01 12:01:30+00	\N	frozen	campaign:c15eb04c-6b7b-47d9-adb3-648dfc1d225f	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"digest": "8b477f34a21b8eb7122a835e451e1d1af025d976e7ef0c0b9feaea839bdad79d", "method": "escalera5/1", "revision": 1}
91	2026-11-01 12:01:31+00	\N	frozen	campaign:edb6fb76-4c40-4698-95cd-c0158dfa34db	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"digest": "ff4feb29e60e7d67e510e6b4b70be0bd748b1cddca9c7a21ff62bc63b4bf7d04", "method": "cuellos/1", "revision": 1}
92	2026-11-01 12:01:32+00	\N	finish	wave:03744256-87dc-468f-8a49-7d9cef2f2de8	\N	{"revision": 1}
93	2026-11-01 12:01:33+00	\N	publish	wave:03744256-87dc-468f-8a49-7d9cef2f2de8	\N	{"revision": 1, "closes_on": "2026-11-21"}
94	2026-11-01 12:01:34+00	\N	changed_comment	wave:03744256-87dc-468f-8a49-7d9cef2f2de8	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{}
95	2026-11-01 12:01:35+00	\N	confirmed	overlap:f5787694-0166-4c63-8289-3f369068a273	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"one": "62bf3651-06f5-4a80-bbf6-9de4e3591aa6", "code": "R001", "other": "763015ac-b13a-4be8-933b-8e8d3b5439d7"}
96	2026-11-01 12:01:36+00	\N	discarded	overlap:f3fb05b7-6917-4442-9f90-82543bad0f7f	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	{"one": "43817f94-7696-4623-82a7-f29797740820", "code": "R001", "other": "763015ac-b13a-4be8-933b-8e8d3b5439d7"}
\.


--
-- Data for Name: campaign; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.campaign (network_id, questionnaire, version, digest, opened_at, closes_at, closed_at, id, number, wave_id) FROM stdin;
8fe881c3-a066-4970-af3f-6df0148ded7e	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-10-02 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	1	fb5f69fb-4d32-4603-bd01-41c531811333
db33ba03-40aa-4fc1-8422-6ec16a81fc47	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-10-29 12:00:00+00	2026-12-31 12:00:00+00	\N	cc0861b4-a77c-4d81-9eed-9cad43eb396d	1	e99905b8-8891-4bf5-acac-0429ef541772
4fdc3ab4-af7d-4a9f-888c-45820e949409	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:00+00	2026-11-21 12:00:00+00	\N	eeee1c57-8865-491d-9815-8d4a2e61353c	1	807054d7-00c4-4a41-ac53-3c5e39fabe56
001e0440-eae7-4637-97a5-fec86197289e	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:00+00	2026-11-21 12:00:00+00	\N	7af7eedb-7c50-4827-bbd7-d6196ab05d80	1	4df7f35b-195b-467e-b087-05782990d6dc
001e0440-eae7-4637-97a5-fec86197289e	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:01+00	2026-11-21 12:00:00+00	\N	42855f82-5c9a-40f3-a2a8-4daa5998592c	2	115b1ac7-d609-44cb-bcf0-fd538e48bd13
763015ac-b13a-4be8-933b-8e8d3b5439d7	hechos_minimos	2	309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c	2026-11-01 12:00:00+00	2026-11-22 02:59:00+00	2026-11-03 12:00:00+00	054f9283-5d4e-4c92-b207-9060da6a202d	1	03744256-87dc-468f-8a49-7d9cef2f2de8
43817f94-7696-4623-82a7-f29797740820	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:00+00	2026-11-22 02:59:00+00	2026-11-03 12:00:00+00	479f31a5-5add-4ee0-9b79-625e8ee0d228	1	03744256-87dc-468f-8a49-7d9cef2f2de8
43817f94-7696-4623-82a7-f29797740820	hechos_minimos	2	309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c	2026-11-01 12:00:00+00	2026-11-22 02:59:00+00	2026-11-03 12:00:00+00	7a4dfa82-d966-4ac4-98f9-dfca4aea0ce2	1	03744256-87dc-468f-8a49-7d9cef2f2de8
763015ac-b13a-4be8-933b-8e8d3b5439d7	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:00+00	2026-11-22 02:59:00+00	2026-11-03 12:00:00+00	7ae98c1f-21dd-47e5-8bb5-299baab9c7f5	1	03744256-87dc-468f-8a49-7d9cef2f2de8
763015ac-b13a-4be8-933b-8e8d3b5439d7	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	2026-11-01 12:00:00+00	2026-11-22 02:59:00+00	2026-11-03 12:00:00+00	a425e127-4605-4740-8cad-3f6dacdbb537	1	03744256-87dc-468f-8a49-7d9cef2f2de8
43817f94-7696-4623-82a7-f29797740820	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	2026-11-01 12:00:00+00	2026-11-22 02:59:00+00	2026-11-03 12:00:00+00	ba222f34-0642-424f-abc7-784cdc694bb1	1	03744256-87dc-468f-8a49-7d9cef2f2de8
62bf3651-06f5-4a80-bbf6-9de4e3591aa6	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	2026-11-01 12:00:00+00	2026-11-22 02:59:00+00	2026-11-03 12:00:00+00	c15eb04c-6b7b-47d9-adb3-648dfc1d225f	1	03744256-87dc-468f-8a49-7d9cef2f2de8
62bf3651-06f5-4a80-bbf6-9de4e3591aa6	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	2026-11-01 12:00:00+00	2026-11-22 02:59:00+00	2026-11-03 12:00:00+00	edb6fb76-4c40-4698-95cd-c0158dfa34db	1	03744256-87dc-468f-8a49-7d9cef2f2de8
62bf3651-06f5-4a80-bbf6-9de4e3591aa6	hechos_minimos	2	309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c	2026-11-01 12:00:00+00	2026-11-22 02:59:00+00	2026-11-03 12:00:00+00	f026492a-ad42-47b3-9cd2-86b3dee585bc	1	03744256-87dc-468f-8a49-7d9cef2f2de8
\.


--
-- Data for Name: commune_text; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.commune_text (id, wave_id, territory_id, kind, text, signature, user_id, changed_at) FROM stdin;
7d71fd9c-8da7-40b1-9b4a-352c9f0c6118	03744256-87dc-468f-8a49-7d9cef2f2de8	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	comment	Nos reunimos más que antes.	La coordinación	\N	2026-11-04 12:00:00+00
\.


--
-- Data for Name: frozen_result; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.frozen_result (id, campaign_id, revision, frozen_at, digest, content) FROM stdin;
d824b9ed-f3e8-4719-93e7-8ff41696cf2f	479f31a5-5add-4ee0-9b79-625e8ee0d228	1	2026-11-04 12:00:00+00	d38f88d427209de36131268ca2326c3ba369ec2af0912521b83a0c0845463db5	{"=": "Result", "value": {"ties": {"=": "NetworkTies", "value": {"members": [{"=": "Member", "value": {"sector": "salud", "has_answered": true, "organisation": "CESFAM"}}, {"=": "Member", "value": {"sector": "seguridad", "has_answered": true, "organisation": "Comisaría"}}, {"=": "Member", "value": {"sector": "desarrollo_social", "has_answered": true, "organisation": "DIDECO"}}, {"=": "Member", "value": {"sector": "educacion", "has_answered": true, "organisation": "Escuela"}}], "network": "Red de protección", "reports": [{"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Escuela"}}], "governance": ""}}, "score": {"=": "NetworkScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "19/52"}, "rwg": {"=": "fraction", "value": "139/195"}, "index": {"=": "fraction", "value": "1366/27"}, "items": {"=": "mapping", "value": [["OBJ1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "OBJ1", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "OBJ2", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "3/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/15"}, "item": "OBJ3", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/2"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "OBJ4", "level": 1, "score": {"=": "fraction", "value": "50"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "OBJ5", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "OBJ"}}], ["PLA1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PLA1", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "voices": 4, "dimension": "PLA"}}], ["PLA2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}, "item": "PLA2", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PLA3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "PLA3", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "PLA"}}], ["PLA4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "PLA4", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PLA5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}, "item": "PLA5", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PLA6", {"=": "ItemScore", "value": {"n": 3, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PLA6", "level": 1, "score": {"=": "fraction", "value": "400/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "PLA"}}], ["PRE1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "3/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/15"}, "item": "PRE1", "level": 1, "score": {"=": "fraction", "value": "175/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "PRE"}}], ["PRE2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "PRE2", "level": 0, "score": {"=": "fraction", "value": "25/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PRE"}}], ["PRE3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "7/15"}, "item": "PRE3", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PRE"}}], ["PRE4", {"=": "ItemScore", "value": {"n": 3, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PRE4", "level": 0, "score": {"=": "fraction", "value": "100/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "PRE"}}], ["PRE5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PRE5", "level": 0, "score": {"=": "fraction", "value": "50/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PRE"}}], ["INF1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "INF1", "level": 3, "score": {"=": "fraction", "value": "275/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}], "voices": 4, "dimension": "INF"}}], ["INF2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "INF2", "level": 1, "score": {"=": "fraction", "value": "50"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "INF3", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "INF4", "level": 1, "score": {"=": "fraction", "value": "50"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "7/15"}, "item": "INF5", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["EVA1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "EVA1", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "7/15"}, "item": "EVA2", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "EVA3", "level": 1, "score": {"=": "fraction", "value": "25"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "EVA4", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA5", {"=": "ItemScore", "value": {"n": 3, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "1/4"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "EVA5", "level": 1, "score": {"=": "fraction", "value": "200/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "2/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "EVA"}}]]}, "level": 1, "n_eff": 4.0, "state": "ok", "unmet": [{"=": "Unmet", "value": {"have": 2, "need": 3, "condition": "c2"}}], "voice": "sector", "bounds": [1, 1], "usable": 4, "voices": [{"=": "VoiceCount", "value": {"voice": "desarrollo_social", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "educacion", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "salud", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "seguridad", "usable": 1, "incomplete": 0}}], "dissent": {"=": "mapping", "value": []}, "network": "43817f94-7696-4623-82a7-f29797740820", "reasons": [], "atypical": false, "coverage": {"=": "fraction", "value": "1"}, "interval": {"=": "Interval", "value": {"low": 26.19084835305424, "high": 74.99433683213095, "half_width": 24.401744239538356}}, "geometric": 47.268436943425264, "stability": {"=": "Stability", "value": {"label": "en_disputa", "share": {"=": "fraction", "value": "991/2000"}, "other_level": 2}}, "dimensions": {"=": "mapping", "value": [["OBJ", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "9/20"}, "rwg": {"=": "fraction", "value": "2/3"}, "level": 2, "n_eff": 4.0, "score": {"=": "fraction", "value": "215/3"}, "state": "ok", "reached": [5, 4, 0], "interval": {"=": "Interval", "value": {"low": 42.45408743449996, "high": 100.0, "half_width": 29.21257923216671}}, "dimension": "OBJ", "applicable": 5, "with_level": 5}}], ["PLA", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "2/9"}, "rwg": {"=": "fraction", "value": "38/45"}, "level": 2, "n_eff": 4.0, "score": {"=": "fraction", "value": "1700/27"}, "state": "ok", "reached": [6, 4, 0], "interval": {"=": "Interval", "value": {"low": 47.45699767932658, "high": 78.46892824659935, "half_width": 15.505965283636383}}, "dimension": "PLA", "applicable": 6, "with_level": 6}}], ["PRE", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "7/15"}, "rwg": {"=": "fraction", "value": "3/5"}, "level": 0, "n_eff": 4.0, "score": {"=": "fraction", "value": "230/9"}, "state": "ok", "reached": [2, 0, 0], "interval": {"=": "Interval", "value": {"low": 0.0, "high": 57.62768353470263, "half_width": 32.072127979147076}}, "dimension": "PRE", "applicable": 5, "with_level": 5}}], ["INF", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "2/5"}, "rwg": {"=": "fraction", "value": "53/75"}, "level": 1, "n_eff": 4.0, "score": {"=": "fraction", "value": "170/3"}, "state": "ok", "reached": [5, 2, 1], "interval": {"=": "Interval", "value": {"low": 28.60012838467655, "high": 84.73320494865678, "half_width": 28.066538281990113}}, "dimension": "INF", "applicable": 5, "with_level": 5}}], ["EVA", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "19/60"}, "rwg": {"=": "fraction", "value": "18/25"}, "level": 1, "n_eff": 4.0, "score": {"=": "fraction", "value": "325/9"}, "state": "ok", "reached": [5, 1, 0], "interval": {"=": "Interval", "value": {"low": 13.777754745039541, "high": 58.444467477182684, "half_width": 22.333356366071573}}, "dimension": "EVA", "applicable": 5, "with_level": 5}}]]}, "incomplete": 0, "milestones": [{"=": "Milestone", "value": {"met": true, "code": "H1", "item": "INF1", "rung": 1, "group": 1}}, {"=": "Milestone", "value": {"met": true, "code": "H2", "item": "PLA2", "rung": 1, "group": 1}}, {"=": "Milestone", "value": {"met": true, "code": "H3", "item": "PLA1", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": true, "code": "H4", "item": "PLA2", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": false, "code": "H5", "item": "PRE1", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": false, "code": "H6", "item": "INF", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H7", "item": "OBJ1", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H8", "item": "PLA3", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H9", "item": "OBJ4", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H10", "item": "PRE2", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H11", "item": "EVA3", "rung": 3, "group": 3}}], "ns_as_zero": {"=": "WorstCase", "value": {"index": {"=": "fraction", "value": "451/9"}, "level": 1}}, "bottlenecks": [{"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "845/27"}, "rungs": 2, "lifts_to": 2, "severity": 2, "dimension": "PRE", "necessary": false}}, {"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "1955/108"}, "rungs": 1, "lifts_to": 2, "severity": 2, "dimension": "EVA", "necessary": false}}, {"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "-205/27"}, "rungs": 1, "lifts_to": 2, "severity": 1, "dimension": "INF", "necessary": false}}], "sector_means": [{"=": "SectorMean", "value": {"n": 4, "means": {"=": "mapping", "value": [["OBJ", {"=": "fraction", "value": "43/20"}], ["PLA", {"=": "fraction", "value": "229/120"}], ["PRE", {"=": "fraction", "value": "61/80"}], ["INF", {"=": "fraction", "value": "17/10"}], ["EVA", {"=": "fraction", "value": "89/80"}]]}, "voices": ["desarrollo_social", "educacion", "salud", "seguridad"]}}], "without_voice": {"=": "mapping", "value": []}, "mazziotta_pareto": 44.779079225638526}}, "method": "escalera5/1", "voices": {"=": "mapping", "value": [["desarrollo_social", {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}], ["salud", {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Saúde"]]}], ["educacion", {"=": "mapping", "value": [["es", "Educación"], ["en", "Education"], ["pt", "Educação"]]}], ["seguridad", {"=": "mapping", "value": [["es", "Seguridad y policías"], ["en", "Security and police"], ["pt", "Segurança e polícias"]]}]]}, "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "subject": {"=": "Subject", "value": {"voice": "sector", "commune": "Santiago", "network": "Red de protección", "purpose": "Proteger a niñas y niños.", "type_name": {"=": "mapping", "value": [["es", "Mesa o consejo comunal"], ["en", "Commune round table or council"], ["pt", "Mesa ou conselho municipal"]]}, "is_fictitious": false}}, "version": 1, "declared": [], "readings": [{"=": "Reading", "value": {"value": "several", "document": "Acta 3 (2026)", "indicator": "FB2", "is_estimated": false}}], "reference": "d38f88d427209de36131268ca2326c3ba369ec2af0912521b83a0c0845463db5", "time_zone": "America/Santiago", "participation": {"=": "Participation", "value": {"voices": [{"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Educación"], ["en", "Education"], ["pt", "Educação"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Saúde"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Seguridad y policías"], ["en", "Security and police"], ["pt", "Segurança e polícias"]]}, "members": 1, "submitted": 1, "is_expected": false}}], "invited": 4, "missing": [], "submitted": 4}}, "questionnaire": "nucleo"}}
50da830b-41f6-4a0e-97ef-39cf44a6f698	6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	1	2026-11-04 12:00:00+00	0dd40c9077f6ffb7bb18361736ef660ba94e6e3a1d28da383bb0409cbcb40fee	{"=": "Result", "value": {"ties": null, "score": {"=": "NetworkScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "137/468"}, "rwg": {"=": "fraction", "value": "46095937/58734130"}, "index": {"=": "fraction", "value": "91/2"}, "items": {"=": "mapping", "value": [["OBJ1", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "5/12"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "713/1185"}, "item": "OBJ1", "level": 2, "score": {"=": "fraction", "value": "575/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/6"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ2", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/12"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1097/1185"}, "item": "OBJ2", "level": 2, "score": {"=": "fraction", "value": "625/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/12"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ3", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "7/24"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "851/1185"}, "item": "OBJ3", "level": 2, "score": {"=": "fraction", "value": "1225/18"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "7/8"}, {"=": "fraction", "value": "1/6"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ4", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "5/12"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "181/237"}, "item": "OBJ4", "level": 1, "score": {"=": "fraction", "value": "425/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "5/12"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ5", {"=": "ItemScore", "value": {"n": 6, "ad": {"=": "fraction", "value": "1/9"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "581/645"}, "item": "OBJ5", "level": 2, "score": {"=": "fraction", "value": "1900/27"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/9"}], "voices": 3, "dimension": "OBJ"}}], ["PLA1", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/6"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "205/237"}, "item": "PLA1", "level": 2, "score": {"=": "fraction", "value": "650/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/6"}], "voices": 4, "dimension": "PLA"}}], ["PLA2", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/8"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "353/395"}, "item": "PLA2", "level": 2, "score": {"=": "fraction", "value": "125/2"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "7/8"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PLA3", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "833/1185"}, "item": "PLA3", "level": 2, "score": {"=": "fraction", "value": "550/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/12"}], "voices": 4, "dimension": "PLA"}}], ["PLA4", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/12"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1097/1185"}, "item": "PLA4", "level": 1, "score": {"=": "fraction", "value": "325/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/12"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PLA5", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/8"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "353/395"}, "item": "PLA5", "level": 2, "score": {"=": "fraction", "value": "425/6"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/8"}], "voices": 4, "dimension": "PLA"}}], ["PLA6", {"=": "ItemScore", "value": {"n": 6, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "1/8"}, "rwg": {"=": "fraction", "value": "221/285"}, "item": "PLA6", "level": 1, "score": {"=": "fraction", "value": "400/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PRE1", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "47/79"}, "item": "PRE1", "level": 1, "score": {"=": "fraction", "value": "50"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "5/12"}, {"=": "fraction", "value": "1/12"}], "voices": 4, "dimension": "PRE"}}], ["PRE2", {"=": "ItemScore", "value": {"n": 6, "ad": {"=": "fraction", "value": "1/12"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "1/8"}, "rwg": {"=": "fraction", "value": "263/285"}, "item": "PRE2", "level": 0, "score": {"=": "fraction", "value": "25/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/12"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PRE"}}], ["PRE3", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "7/12"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "713/1185"}, "item": "PRE3", "level": 0, "score": {"=": "fraction", "value": "175/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "1/12"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PRE"}}], ["PRE4", {"=": "ItemScore", "value": {"n": 5, "ad": {"=": "fraction", "value": "4/9"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PRE4", "level": 0, "score": {"=": "fraction", "value": "400/27"}, "state": "ok", "shares": [{"=": "fraction", "value": "4/9"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "PRE"}}], ["PRE5", {"=": "ItemScore", "value": {"n": 6, "ad": {"=": "fraction", "value": "2/9"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "533/645"}, "item": "PRE5", "level": 0, "score": {"=": "fraction", "value": "200/27"}, "state": "ok", "shares": [{"=": "fraction", "value": "2/9"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "PRE"}}], ["INF1", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "299/395"}, "item": "INF1", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "voices": 4, "dimension": "INF"}}], ["INF2", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/6"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "205/237"}, "item": "INF2", "level": 1, "score": {"=": "fraction", "value": "350/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/6"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF3", {"=": "ItemScore", "value": {"n": 6, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "1/8"}, "rwg": {"=": "fraction", "value": "71/95"}, "item": "INF3", "level": 1, "score": {"=": "fraction", "value": "50"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF4", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "929/1185"}, "item": "INF4", "level": 2, "score": {"=": "fraction", "value": "500/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "2/3"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF5", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "11/24"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "707/1185"}, "item": "INF5", "level": 1, "score": {"=": "fraction", "value": "725/18"}, "state": "ok", "shares": [{"=": "fraction", "value": "7/8"}, {"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["EVA1", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/8"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "353/395"}, "item": "EVA1", "level": 2, "score": {"=": "fraction", "value": "125/2"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "7/8"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA2", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "5/24"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "947/1185"}, "item": "EVA2", "level": 1, "score": {"=": "fraction", "value": "575/18"}, "state": "ok", "shares": [{"=": "fraction", "value": "7/8"}, {"=": "fraction", "value": "1/12"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA3", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "299/395"}, "item": "EVA3", "level": 0, "score": {"=": "fraction", "value": "50/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA4", {"=": "ItemScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "833/1185"}, "item": "EVA4", "level": 1, "score": {"=": "fraction", "value": "250/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/12"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA5", {"=": "ItemScore", "value": {"n": 5, "ad": {"=": "fraction", "value": "1/6"}, "na": {"=": "fraction", "value": "1/3"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "6/7"}, "item": "EVA5", "level": 1, "score": {"=": "fraction", "value": "250/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "5/6"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "EVA"}}]]}, "level": 1, "n_eff": 5.647058823529412, "state": "ok", "unmet": [{"=": "Unmet", "value": {"have": 2, "need": 3, "condition": "c2"}}], "voice": "sector", "bounds": [1, 1], "usable": 7, "voices": [{"=": "VoiceCount", "value": {"voice": "desarrollo_social", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "educacion", "usable": 2, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "salud", "usable": 3, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "sociedad_civil", "usable": 1, "incomplete": 0}}], "dissent": {"=": "mapping", "value": []}, "network": "8fe881c3-a066-4970-af3f-6df0148ded7e", "reasons": [], "atypical": false, "coverage": {"=": "fraction", "value": "1"}, "interval": {"=": "Interval", "value": {"low": 34.151794294358396, "high": 56.848205705641604, "half_width": 11.3482057056416}}, "geometric": 41.6023955353363, "stability": {"=": "Stability", "value": {"label": "en_disputa", "share": {"=": "fraction", "value": "223/400"}, "other_level": 2}}, "dimensions": {"=": "mapping", "value": [["OBJ", {"=": "DimensionScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "19/72"}, "rwg": {"=": "fraction", "value": "199237/254775"}, "level": 2, "n_eff": 5.647058823529412, "score": {"=": "fraction", "value": "3445/54"}, "state": "ok", "reached": [5, 4, 0], "interval": {"=": "Interval", "value": {"low": 50.320124615358516, "high": 77.27246797723407, "half_width": 13.47617168093778}}, "dimension": "OBJ", "applicable": 5, "with_level": 5}}], ["PLA", {"=": "DimensionScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "7/36"}, "rwg": {"=": "fraction", "value": "56923/67545"}, "level": 2, "n_eff": 5.647058823529412, "score": {"=": "fraction", "value": "3125/54"}, "state": "ok", "reached": [6, 4, 0], "interval": {"=": "Interval", "value": {"low": 50.352956756727885, "high": 65.38778398401286, "half_width": 7.517413613642489}}, "dimension": "PLA", "applicable": 6, "with_level": 6}}], ["PRE", {"=": "DimensionScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "11/30"}, "rwg": {"=": "fraction", "value": "3561923/4840725"}, "level": 0, "n_eff": 5.647058823529412, "score": {"=": "fraction", "value": "170/9"}, "state": "ok", "reached": [1, 0, 0], "interval": {"=": "Interval", "value": {"low": 0.9663855754696655, "high": 36.81139220230811, "half_width": 17.922503313419224}}, "dimension": "PRE", "applicable": 5, "with_level": 5}}], ["INF", {"=": "DimensionScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "47/120"}, "rwg": {"=": "fraction", "value": "28143/37525"}, "level": 1, "n_eff": 5.647058823529412, "score": {"=": "fraction", "value": "965/18"}, "state": "ok", "reached": [5, 2, 0], "interval": {"=": "Interval", "value": {"low": 37.67890925070191, "high": 69.54331297152031, "half_width": 15.932201860409199}}, "dimension": "INF", "applicable": 5, "with_level": 5}}], ["EVA", {"=": "DimensionScore", "value": {"n": 7, "ad": {"=": "fraction", "value": "4/15"}, "rwg": {"=": "fraction", "value": "33262/41475"}, "level": 1, "n_eff": 5.647058823529412, "score": {"=": "fraction", "value": "100/3"}, "state": "ok", "reached": [4, 1, 0], "interval": {"=": "Interval", "value": {"low": 23.81404183417513, "high": 42.85262483249154, "half_width": 9.519291499158209}}, "dimension": "EVA", "applicable": 5, "with_level": 5}}]]}, "incomplete": 0, "milestones": [{"=": "Milestone", "value": {"met": true, "code": "H1", "item": "INF1", "rung": 1, "group": 1}}, {"=": "Milestone", "value": {"met": true, "code": "H2", "item": "PLA2", "rung": 1, "group": 1}}, {"=": "Milestone", "value": {"met": true, "code": "H3", "item": "PLA1", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": true, "code": "H4", "item": "PLA2", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": false, "code": "H5", "item": "PRE1", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": false, "code": "H6", "item": "INF", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H7", "item": "OBJ1", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H8", "item": "PLA3", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H9", "item": "OBJ4", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H10", "item": "PRE2", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H11", "item": "EVA3", "rung": 3, "group": 3}}], "ns_as_zero": {"=": "WorstCase", "value": {"index": {"=": "fraction", "value": "4789/108"}, "level": 1}}, "bottlenecks": [{"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "2395/72"}, "rungs": 2, "lifts_to": 2, "severity": 2, "dimension": "PRE", "necessary": false}}, {"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "-365/36"}, "rungs": 1, "lifts_to": 2, "severity": 1, "dimension": "INF", "necessary": false}}, {"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "365/24"}, "rungs": 1, "lifts_to": 2, "severity": 1, "dimension": "EVA", "necessary": false}}], "sector_means": [{"=": "SectorMean", "value": {"n": 3, "means": {"=": "mapping", "value": [["OBJ", {"=": "fraction", "value": "7/3"}], ["PLA", {"=": "fraction", "value": "35/18"}], ["PRE", {"=": "fraction", "value": "14/15"}], ["INF", {"=": "fraction", "value": "29/15"}], ["EVA", {"=": "fraction", "value": "77/60"}]]}, "voices": ["salud"]}}, {"=": "SectorMean", "value": {"n": 4, "means": {"=": "mapping", "value": [["OBJ", {"=": "fraction", "value": "7/4"}], ["PLA", {"=": "fraction", "value": "76/45"}], ["PRE", {"=": "fraction", "value": "179/360"}], ["INF", {"=": "fraction", "value": "181/120"}], ["EVA", {"=": "fraction", "value": "14/15"}]]}, "voices": ["desarrollo_social", "educacion", "sociedad_civil"]}}], "without_voice": {"=": "mapping", "value": [["salud", 1]]}, "mazziotta_pareto": 39.30329821070562}}, "method": "escalera5/1", "voices": {"=": "mapping", "value": [["educacion", {"=": "mapping", "value": [["es", "Educación"], ["en", "Education"], ["pt", "Educação"]]}], ["proteccion_ninez", {"=": "mapping", "value": [["es", "Protección de la niñez"], ["en", "Child protection"], ["pt", "Proteção da infância"]]}], ["salud", {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Saúde"]]}], ["desarrollo_social", {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}], ["sociedad_civil", {"=": "mapping", "value": [["es", "Sociedad civil"], ["en", "Civil society"], ["pt", "Sociedade civil"]]}]]}, "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "subject": {"=": "Subject", "value": {"voice": "sector", "commune": "Villa Demostración (ficticia)", "network": "Red demo 7: crianza y primera infancia (ficticia)", "purpose": "Que cada niña y niño de la comuna reciba a tiempo las prestaciones de salud, educación y protección social que le corresponden.", "type_name": {"=": "mapping", "value": [["es", "Red comunal Chile Crece Contigo"], ["en", "Chile Crece Contigo commune network"], ["pt", "Rede municipal Chile Crece Contigo"]]}, "is_fictitious": true}}, "version": 1, "declared": [{"=": "DeclaredLabel", "value": {"count": 1, "label": {"=": "mapping", "value": [["es", "Intercambio de información"], ["en", "Exchange of information"], ["pt", "Troca de informações"]]}}}, {"=": "DeclaredLabel", "value": {"count": 3, "label": {"=": "mapping", "value": [["es", "Coordinación"], ["en", "Coordination"], ["pt", "Coordenação"]]}}}, {"=": "DeclaredLabel", "value": {"count": 3, "label": {"=": "mapping", "value": [["es", "Trabajo intersectorial"], ["en", "Intersectoral work"], ["pt", "Trabalho intersetorial"]]}}}, {"=": "DeclaredLabel", "value": {"count": 0, "label": {"=": "mapping", "value": [["es", "No sé"], ["en", "I don't know"], ["pt", "Não sei"]]}}}], "readings": [], "reference": "0dd40c9077f6ffb7bb18361736ef660ba94e6e3a1d28da383bb0409cbcb40fee", "time_zone": "America/Santiago", "participation": {"=": "Participation", "value": {"voices": [{"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Saúde"]]}, "members": 3, "submitted": 3, "is_expected": true}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Educación"], ["en", "Education"], ["pt", "Educação"]]}, "members": 2, "submitted": 2, "is_expected": true}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}, "members": 1, "submitted": 1, "is_expected": true}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Protección de la niñez"], ["en", "Child protection"], ["pt", "Proteção da infância"]]}, "members": 0, "submitted": 0, "is_expected": true}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Sociedad civil"], ["en", "Civil society"], ["pt", "Sociedade civil"]]}, "members": 1, "submitted": 1, "is_expected": false}}], "invited": 7, "missing": [{"=": "mapping", "value": [["es", "Protección de la niñez"], ["en", "Child protection"], ["pt", "Proteção da infância"]]}], "submitted": 7}}, "questionnaire": "nucleo"}}
1be7f505-a762-4de3-9e02-9fc0cf547037	7ae98c1f-21dd-47e5-8bb5-299baab9c7f5	1	2026-11-04 12:00:00+00	8c9dcec42c5d0b3c67c510af9e9b73790e025e180d58bfc1cdbc7ac3735b1536	{"=": "Result", "value": {"ties": {"=": "NetworkTies", "value": {"members": [{"=": "Member", "value": {"sector": "salud", "has_answered": true, "organisation": "CESFAM"}}, {"=": "Member", "value": {"sector": "seguridad", "has_answered": true, "organisation": "Comisaría"}}, {"=": "Member", "value": {"sector": "desarrollo_social", "has_answered": true, "organisation": "DIDECO"}}, {"=": "Member", "value": {"sector": "educacion", "has_answered": true, "organisation": "Escuela"}}], "network": "Mesa de infancia", "reports": [{"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Escuela"}}], "governance": ""}}, "score": {"=": "NetworkScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "19/52"}, "rwg": {"=": "fraction", "value": "139/195"}, "index": {"=": "fraction", "value": "1366/27"}, "items": {"=": "mapping", "value": [["OBJ1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "OBJ1", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "OBJ2", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "3/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/15"}, "item": "OBJ3", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/2"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "OBJ4", "level": 1, "score": {"=": "fraction", "value": "50"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "OBJ5", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "OBJ"}}], ["PLA1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PLA1", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "voices": 4, "dimension": "PLA"}}], ["PLA2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}, "item": "PLA2", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PLA3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "PLA3", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "PLA"}}], ["PLA4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "PLA4", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PLA5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}, "item": "PLA5", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PLA6", {"=": "ItemScore", "value": {"n": 3, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PLA6", "level": 1, "score": {"=": "fraction", "value": "400/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "PLA"}}], ["PRE1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "3/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/15"}, "item": "PRE1", "level": 1, "score": {"=": "fraction", "value": "175/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "PRE"}}], ["PRE2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "PRE2", "level": 0, "score": {"=": "fraction", "value": "25/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PRE"}}], ["PRE3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "7/15"}, "item": "PRE3", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PRE"}}], ["PRE4", {"=": "ItemScore", "value": {"n": 3, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PRE4", "level": 0, "score": {"=": "fraction", "value": "100/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "PRE"}}], ["PRE5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PRE5", "level": 0, "score": {"=": "fraction", "value": "50/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PRE"}}], ["INF1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "INF1", "level": 3, "score": {"=": "fraction", "value": "275/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}], "voices": 4, "dimension": "INF"}}], ["INF2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "INF2", "level": 1, "score": {"=": "fraction", "value": "50"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "INF3", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "INF4", "level": 1, "score": {"=": "fraction", "value": "50"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "7/15"}, "item": "INF5", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["EVA1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "EVA1", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "7/15"}, "item": "EVA2", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "EVA3", "level": 1, "score": {"=": "fraction", "value": "25"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "EVA4", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA5", {"=": "ItemScore", "value": {"n": 3, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "1/4"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "EVA5", "level": 1, "score": {"=": "fraction", "value": "200/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "2/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "EVA"}}]]}, "level": 1, "n_eff": 4.0, "state": "ok", "unmet": [{"=": "Unmet", "value": {"have": 2, "need": 3, "condition": "c2"}}], "voice": "sector", "bounds": [1, 1], "usable": 4, "voices": [{"=": "VoiceCount", "value": {"voice": "desarrollo_social", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "educacion", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "salud", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "seguridad", "usable": 1, "incomplete": 0}}], "dissent": {"=": "mapping", "value": []}, "network": "763015ac-b13a-4be8-933b-8e8d3b5439d7", "reasons": [], "atypical": false, "coverage": {"=": "fraction", "value": "1"}, "interval": {"=": "Interval", "value": {"low": 26.19084835305424, "high": 74.99433683213095, "half_width": 24.401744239538356}}, "geometric": 47.268436943425264, "stability": {"=": "Stability", "value": {"label": "en_disputa", "share": {"=": "fraction", "value": "257/500"}, "other_level": 2}}, "dimensions": {"=": "mapping", "value": [["OBJ", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "9/20"}, "rwg": {"=": "fraction", "value": "2/3"}, "level": 2, "n_eff": 4.0, "score": {"=": "fraction", "value": "215/3"}, "state": "ok", "reached": [5, 4, 0], "interval": {"=": "Interval", "value": {"low": 42.45408743449996, "high": 100.0, "half_width": 29.21257923216671}}, "dimension": "OBJ", "applicable": 5, "with_level": 5}}], ["PLA", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "2/9"}, "rwg": {"=": "fraction", "value": "38/45"}, "level": 2, "n_eff": 4.0, "score": {"=": "fraction", "value": "1700/27"}, "state": "ok", "reached": [6, 4, 0], "interval": {"=": "Interval", "value": {"low": 47.45699767932658, "high": 78.46892824659935, "half_width": 15.505965283636383}}, "dimension": "PLA", "applicable": 6, "with_level": 6}}], ["PRE", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "7/15"}, "rwg": {"=": "fraction", "value": "3/5"}, "level": 0, "n_eff": 4.0, "score": {"=": "fraction", "value": "230/9"}, "state": "ok", "reached": [2, 0, 0], "interval": {"=": "Interval", "value": {"low": 0.0, "high": 57.62768353470263, "half_width": 32.072127979147076}}, "dimension": "PRE", "applicable": 5, "with_level": 5}}], ["INF", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "2/5"}, "rwg": {"=": "fraction", "value": "53/75"}, "level": 1, "n_eff": 4.0, "score": {"=": "fraction", "value": "170/3"}, "state": "ok", "reached": [5, 2, 1], "interval": {"=": "Interval", "value": {"low": 28.60012838467655, "high": 84.73320494865678, "half_width": 28.066538281990113}}, "dimension": "INF", "applicable": 5, "with_level": 5}}], ["EVA", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "19/60"}, "rwg": {"=": "fraction", "value": "18/25"}, "level": 1, "n_eff": 4.0, "score": {"=": "fraction", "value": "325/9"}, "state": "ok", "reached": [5, 1, 0], "interval": {"=": "Interval", "value": {"low": 13.777754745039541, "high": 58.444467477182684, "half_width": 22.333356366071573}}, "dimension": "EVA", "applicable": 5, "with_level": 5}}]]}, "incomplete": 0, "milestones": [{"=": "Milestone", "value": {"met": true, "code": "H1", "item": "INF1", "rung": 1, "group": 1}}, {"=": "Milestone", "value": {"met": true, "code": "H2", "item": "PLA2", "rung": 1, "group": 1}}, {"=": "Milestone", "value": {"met": true, "code": "H3", "item": "PLA1", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": true, "code": "H4", "item": "PLA2", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": false, "code": "H5", "item": "PRE1", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": false, "code": "H6", "item": "INF", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H7", "item": "OBJ1", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H8", "item": "PLA3", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H9", "item": "OBJ4", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H10", "item": "PRE2", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H11", "item": "EVA3", "rung": 3, "group": 3}}], "ns_as_zero": {"=": "WorstCase", "value": {"index": {"=": "fraction", "value": "451/9"}, "level": 1}}, "bottlenecks": [{"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "845/27"}, "rungs": 2, "lifts_to": 2, "severity": 2, "dimension": "PRE", "necessary": false}}, {"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "1955/108"}, "rungs": 1, "lifts_to": 2, "severity": 2, "dimension": "EVA", "necessary": false}}, {"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "-205/27"}, "rungs": 1, "lifts_to": 2, "severity": 1, "dimension": "INF", "necessary": false}}], "sector_means": [{"=": "SectorMean", "value": {"n": 4, "means": {"=": "mapping", "value": [["OBJ", {"=": "fraction", "value": "43/20"}], ["PLA", {"=": "fraction", "value": "229/120"}], ["PRE", {"=": "fraction", "value": "61/80"}], ["INF", {"=": "fraction", "value": "17/10"}], ["EVA", {"=": "fraction", "value": "89/80"}]]}, "voices": ["desarrollo_social", "educacion", "salud", "seguridad"]}}], "without_voice": {"=": "mapping", "value": []}, "mazziotta_pareto": 44.779079225638526}}, "method": "escalera5/1", "voices": {"=": "mapping", "value": [["desarrollo_social", {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}], ["salud", {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Saúde"]]}], ["educacion", {"=": "mapping", "value": [["es", "Educación"], ["en", "Education"], ["pt", "Educação"]]}], ["seguridad", {"=": "mapping", "value": [["es", "Seguridad y policías"], ["en", "Security and police"], ["pt", "Segurança e polícias"]]}]]}, "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "subject": {"=": "Subject", "value": {"voice": "sector", "commune": "Santiago", "network": "Mesa de infancia", "purpose": "Proteger a niñas y niños.", "type_name": {"=": "mapping", "value": [["es", "Mesa o consejo comunal"], ["en", "Commune round table or council"], ["pt", "Mesa ou conselho municipal"]]}, "is_fictitious": false}}, "version": 1, "declared": [], "readings": [{"=": "Reading", "value": {"value": "several", "document": "Acta 3 (2026)", "indicator": "FB2", "is_estimated": false}}], "reference": "8c9dcec42c5d0b3c67c510af9e9b73790e025e180d58bfc1cdbc7ac3735b1536", "time_zone": "America/Santiago", "participation": {"=": "Participation", "value": {"voices": [{"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Educación"], ["en", "Education"], ["pt", "Educação"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Saúde"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Seguridad y policías"], ["en", "Security and police"], ["pt", "Segurança e polícias"]]}, "members": 1, "submitted": 1, "is_expected": false}}], "invited": 4, "missing": [], "submitted": 4}}, "questionnaire": "nucleo"}}
44b5ecae-d3fa-4208-abf5-947e225634b4	a425e127-4605-4740-8cad-3f6dacdbb537	1	2026-11-04 12:00:00+00	bd1e8b432f279fb1a5e18e245e638971148e0e40de27c70baf161851f9c83df1	{"=": "TiesResult", "value": {"method": "cuellos/1", "roster": {"=": "RosterTies", "value": {"ties": {"=": "NetworkTies", "value": {"members": [{"=": "Member", "value": {"sector": "salud", "has_answered": true, "organisation": "CESFAM"}}, {"=": "Member", "value": {"sector": "seguridad", "has_answered": true, "organisation": "Comisaría"}}, {"=": "Member", "value": {"sector": "desarrollo_social", "has_answered": true, "organisation": "DIDECO"}}, {"=": "Member", "value": {"sector": "educacion", "has_answered": true, "organisation": "Escuela"}}], "network": "Mesa de infancia", "reports": [{"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Escuela"}}], "governance": ""}}, "added": [], "strengths": [{"=": "StrengthReport", "value": {"other": "Comisaría", "reporter": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "DIDECO", "reporter": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Escuela", "reporter": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "CESFAM", "reporter": "Comisaría", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "DIDECO", "reporter": "Comisaría", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Escuela", "reporter": "Comisaría", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "CESFAM", "reporter": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Comisaría", "reporter": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Escuela", "reporter": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "CESFAM", "reporter": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Comisaría", "reporter": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "DIDECO", "reporter": "Escuela", "frequency": 2, "intensity": null}}]}}, "commune": "Santiago", "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "network": "Mesa de infancia", "version": 1, "reference": "bd1e8b432f279fb1a5e18e245e638971148e0e40de27c70baf161851f9c83df1", "time_zone": "America/Santiago", "is_fictitious": false, "questionnaire": "vinculos"}}
3f264e87-6cfa-4dd0-9092-55b91dacd0f6	ba222f34-0642-424f-abc7-784cdc694bb1	1	2026-11-04 12:00:00+00	38d895b3b772f78287521ecd29b67997896b240a47becfa58e8cd7b736519889	{"=": "TiesResult", "value": {"method": "cuellos/1", "roster": {"=": "RosterTies", "value": {"ties": {"=": "NetworkTies", "value": {"members": [{"=": "Member", "value": {"sector": "salud", "has_answered": true, "organisation": "CESFAM"}}, {"=": "Member", "value": {"sector": "seguridad", "has_answered": true, "organisation": "Comisaría"}}, {"=": "Member", "value": {"sector": "desarrollo_social", "has_answered": true, "organisation": "DIDECO"}}, {"=": "Member", "value": {"sector": "educacion", "has_answered": true, "organisation": "Escuela"}}], "network": "Red de protección", "reports": [{"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Escuela"}}], "governance": ""}}, "added": [], "strengths": [{"=": "StrengthReport", "value": {"other": "Comisaría", "reporter": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "DIDECO", "reporter": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Escuela", "reporter": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "CESFAM", "reporter": "Comisaría", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "DIDECO", "reporter": "Comisaría", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Escuela", "reporter": "Comisaría", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "CESFAM", "reporter": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Comisaría", "reporter": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Escuela", "reporter": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "CESFAM", "reporter": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Comisaría", "reporter": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "DIDECO", "reporter": "Escuela", "frequency": 2, "intensity": null}}]}}, "commune": "Santiago", "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "network": "Red de protección", "version": 1, "reference": "38d895b3b772f78287521ecd29b67997896b240a47becfa58e8cd7b736519889", "time_zone": "America/Santiago", "is_fictitious": false, "questionnaire": "vinculos"}}
92121ee3-c14b-499c-91be-3971e15aaa57	c15eb04c-6b7b-47d9-adb3-648dfc1d225f	1	2026-11-04 12:00:00+00	8b477f34a21b8eb7122a835e451e1d1af025d976e7ef0c0b9feaea839bdad79d	{"=": "Result", "value": {"ties": {"=": "NetworkTies", "value": {"members": [{"=": "Member", "value": {"sector": "salud", "has_answered": true, "organisation": "CESFAM"}}, {"=": "Member", "value": {"sector": "seguridad", "has_answered": true, "organisation": "Comisaría"}}, {"=": "Member", "value": {"sector": "desarrollo_social", "has_answered": true, "organisation": "DIDECO"}}, {"=": "Member", "value": {"sector": "educacion", "has_answered": true, "organisation": "Escuela"}}], "network": "Mesa de niñez", "reports": [{"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Escuela"}}], "governance": ""}}, "score": {"=": "NetworkScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "19/52"}, "rwg": {"=": "fraction", "value": "139/195"}, "index": {"=": "fraction", "value": "1366/27"}, "items": {"=": "mapping", "value": [["OBJ1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "OBJ1", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "OBJ2", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "3/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/15"}, "item": "OBJ3", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/2"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "OBJ4", "level": 1, "score": {"=": "fraction", "value": "50"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "OBJ"}}], ["OBJ5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "OBJ5", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "OBJ"}}], ["PLA1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PLA1", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "voices": 4, "dimension": "PLA"}}], ["PLA2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}, "item": "PLA2", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PLA3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "PLA3", "level": 2, "score": {"=": "fraction", "value": "75"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "PLA"}}], ["PLA4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "PLA4", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PLA5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}, "item": "PLA5", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PLA"}}], ["PLA6", {"=": "ItemScore", "value": {"n": 3, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PLA6", "level": 1, "score": {"=": "fraction", "value": "400/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "PLA"}}], ["PRE1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "3/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/15"}, "item": "PRE1", "level": 1, "score": {"=": "fraction", "value": "175/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "1/4"}], "voices": 4, "dimension": "PRE"}}], ["PRE2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "PRE2", "level": 0, "score": {"=": "fraction", "value": "25/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PRE"}}], ["PRE3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "7/15"}, "item": "PRE3", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PRE"}}], ["PRE4", {"=": "ItemScore", "value": {"n": 3, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PRE4", "level": 0, "score": {"=": "fraction", "value": "100/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "PRE"}}], ["PRE5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "PRE5", "level": 0, "score": {"=": "fraction", "value": "50/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "PRE"}}], ["INF1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "INF1", "level": 3, "score": {"=": "fraction", "value": "275/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}], "voices": 4, "dimension": "INF"}}], ["INF2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "INF2", "level": 1, "score": {"=": "fraction", "value": "50"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "INF3", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "INF4", "level": 1, "score": {"=": "fraction", "value": "50"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["INF5", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "7/15"}, "item": "INF5", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "INF"}}], ["EVA1", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "EVA1", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA2", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/2"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "7/15"}, "item": "EVA2", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA3", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "EVA3", "level": 1, "score": {"=": "fraction", "value": "25"}, "state": "ok", "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA4", {"=": "ItemScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "4/5"}, "item": "EVA4", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "state": "ok", "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "voices": 4, "dimension": "EVA"}}], ["EVA5", {"=": "ItemScore", "value": {"n": 3, "ad": {"=": "fraction", "value": "1/3"}, "na": {"=": "fraction", "value": "1/4"}, "ns": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "11/15"}, "item": "EVA5", "level": 1, "score": {"=": "fraction", "value": "200/9"}, "state": "ok", "shares": [{"=": "fraction", "value": "2/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "voices": 3, "dimension": "EVA"}}]]}, "level": 1, "n_eff": 4.0, "state": "ok", "unmet": [{"=": "Unmet", "value": {"have": 2, "need": 3, "condition": "c2"}}], "voice": "sector", "bounds": [1, 1], "usable": 4, "voices": [{"=": "VoiceCount", "value": {"voice": "desarrollo_social", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "educacion", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "salud", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "seguridad", "usable": 1, "incomplete": 0}}], "dissent": {"=": "mapping", "value": []}, "network": "62bf3651-06f5-4a80-bbf6-9de4e3591aa6", "reasons": [], "atypical": false, "coverage": {"=": "fraction", "value": "1"}, "interval": {"=": "Interval", "value": {"low": 26.19084835305424, "high": 74.99433683213095, "half_width": 24.401744239538356}}, "geometric": 47.268436943425264, "stability": {"=": "Stability", "value": {"label": "en_disputa", "share": {"=": "fraction", "value": "121/250"}, "other_level": 2}}, "dimensions": {"=": "mapping", "value": [["OBJ", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "9/20"}, "rwg": {"=": "fraction", "value": "2/3"}, "level": 2, "n_eff": 4.0, "score": {"=": "fraction", "value": "215/3"}, "state": "ok", "reached": [5, 4, 0], "interval": {"=": "Interval", "value": {"low": 42.45408743449996, "high": 100.0, "half_width": 29.21257923216671}}, "dimension": "OBJ", "applicable": 5, "with_level": 5}}], ["PLA", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "2/9"}, "rwg": {"=": "fraction", "value": "38/45"}, "level": 2, "n_eff": 4.0, "score": {"=": "fraction", "value": "1700/27"}, "state": "ok", "reached": [6, 4, 0], "interval": {"=": "Interval", "value": {"low": 47.45699767932658, "high": 78.46892824659935, "half_width": 15.505965283636383}}, "dimension": "PLA", "applicable": 6, "with_level": 6}}], ["PRE", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "7/15"}, "rwg": {"=": "fraction", "value": "3/5"}, "level": 0, "n_eff": 4.0, "score": {"=": "fraction", "value": "230/9"}, "state": "ok", "reached": [2, 0, 0], "interval": {"=": "Interval", "value": {"low": 0.0, "high": 57.62768353470263, "half_width": 32.072127979147076}}, "dimension": "PRE", "applicable": 5, "with_level": 5}}], ["INF", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "2/5"}, "rwg": {"=": "fraction", "value": "53/75"}, "level": 1, "n_eff": 4.0, "score": {"=": "fraction", "value": "170/3"}, "state": "ok", "reached": [5, 2, 1], "interval": {"=": "Interval", "value": {"low": 28.60012838467655, "high": 84.73320494865678, "half_width": 28.066538281990113}}, "dimension": "INF", "applicable": 5, "with_level": 5}}], ["EVA", {"=": "DimensionScore", "value": {"n": 4, "ad": {"=": "fraction", "value": "19/60"}, "rwg": {"=": "fraction", "value": "18/25"}, "level": 1, "n_eff": 4.0, "score": {"=": "fraction", "value": "325/9"}, "state": "ok", "reached": [5, 1, 0], "interval": {"=": "Interval", "value": {"low": 13.777754745039541, "high": 58.444467477182684, "half_width": 22.333356366071573}}, "dimension": "EVA", "applicable": 5, "with_level": 5}}]]}, "incomplete": 0, "milestones": [{"=": "Milestone", "value": {"met": true, "code": "H1", "item": "INF1", "rung": 1, "group": 1}}, {"=": "Milestone", "value": {"met": true, "code": "H2", "item": "PLA2", "rung": 1, "group": 1}}, {"=": "Milestone", "value": {"met": true, "code": "H3", "item": "PLA1", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": true, "code": "H4", "item": "PLA2", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": false, "code": "H5", "item": "PRE1", "rung": 2, "group": 2}}, {"=": "Milestone", "value": {"met": false, "code": "H6", "item": "INF", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H7", "item": "OBJ1", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H8", "item": "PLA3", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H9", "item": "OBJ4", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H10", "item": "PRE2", "rung": 3, "group": 3}}, {"=": "Milestone", "value": {"met": false, "code": "H11", "item": "EVA3", "rung": 3, "group": 3}}], "ns_as_zero": {"=": "WorstCase", "value": {"index": {"=": "fraction", "value": "451/9"}, "level": 1}}, "bottlenecks": [{"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "845/27"}, "rungs": 2, "lifts_to": 2, "severity": 2, "dimension": "PRE", "necessary": false}}, {"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "1955/108"}, "rungs": 1, "lifts_to": 2, "severity": 2, "dimension": "EVA", "necessary": false}}, {"=": "Bottleneck", "value": {"gap": {"=": "fraction", "value": "-205/27"}, "rungs": 1, "lifts_to": 2, "severity": 1, "dimension": "INF", "necessary": false}}], "sector_means": [{"=": "SectorMean", "value": {"n": 4, "means": {"=": "mapping", "value": [["OBJ", {"=": "fraction", "value": "43/20"}], ["PLA", {"=": "fraction", "value": "229/120"}], ["PRE", {"=": "fraction", "value": "61/80"}], ["INF", {"=": "fraction", "value": "17/10"}], ["EVA", {"=": "fraction", "value": "89/80"}]]}, "voices": ["desarrollo_social", "educacion", "salud", "seguridad"]}}], "without_voice": {"=": "mapping", "value": []}, "mazziotta_pareto": 44.779079225638526}}, "method": "escalera5/1", "voices": {"=": "mapping", "value": [["desarrollo_social", {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}], ["salud", {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Saúde"]]}], ["educacion", {"=": "mapping", "value": [["es", "Educación"], ["en", "Education"], ["pt", "Educação"]]}], ["seguridad", {"=": "mapping", "value": [["es", "Seguridad y policías"], ["en", "Security and police"], ["pt", "Segurança e polícias"]]}]]}, "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "subject": {"=": "Subject", "value": {"voice": "sector", "commune": "Santiago", "network": "Mesa de niñez", "purpose": "Proteger a niñas y niños.", "type_name": {"=": "mapping", "value": [["es", "Mesa o consejo comunal"], ["en", "Commune round table or council"], ["pt", "Mesa ou conselho municipal"]]}, "is_fictitious": false}}, "version": 1, "declared": [], "readings": [{"=": "Reading", "value": {"value": "several", "document": "Acta 3 (2026)", "indicator": "FB2", "is_estimated": false}}], "reference": "8b477f34a21b8eb7122a835e451e1d1af025d976e7ef0c0b9feaea839bdad79d", "time_zone": "America/Santiago", "participation": {"=": "Participation", "value": {"voices": [{"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Educación"], ["en", "Education"], ["pt", "Educação"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Saúde"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Seguridad y policías"], ["en", "Security and police"], ["pt", "Segurança e polícias"]]}, "members": 1, "submitted": 1, "is_expected": false}}], "invited": 4, "missing": [], "submitted": 4}}, "questionnaire": "nucleo"}}
d776b5a9-cf8e-4ed6-9682-4a464ca5391e	edb6fb76-4c40-4698-95cd-c0158dfa34db	1	2026-11-04 12:00:00+00	ff4feb29e60e7d67e510e6b4b70be0bd748b1cddca9c7a21ff62bc63b4bf7d04	{"=": "TiesResult", "value": {"method": "cuellos/1", "roster": {"=": "RosterTies", "value": {"ties": {"=": "NetworkTies", "value": {"members": [{"=": "Member", "value": {"sector": "salud", "has_answered": true, "organisation": "CESFAM"}}, {"=": "Member", "value": {"sector": "seguridad", "has_answered": true, "organisation": "Comisaría"}}, {"=": "Member", "value": {"sector": "desarrollo_social", "has_answered": true, "organisation": "DIDECO"}}, {"=": "Member", "value": {"sector": "educacion", "has_answered": true, "organisation": "Escuela"}}], "network": "Mesa de niñez", "reports": [{"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "CESFAM"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": true, "reporter": "Comisaría"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "Escuela", "sends": true, "receives": false, "reporter": "DIDECO"}}, {"=": "TieReport", "value": {"other": "CESFAM", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "Comisaría", "sends": true, "receives": true, "reporter": "Escuela"}}, {"=": "TieReport", "value": {"other": "DIDECO", "sends": true, "receives": true, "reporter": "Escuela"}}], "governance": ""}}, "added": [], "strengths": [{"=": "StrengthReport", "value": {"other": "Comisaría", "reporter": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "DIDECO", "reporter": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Escuela", "reporter": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "CESFAM", "reporter": "Comisaría", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "DIDECO", "reporter": "Comisaría", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Escuela", "reporter": "Comisaría", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "CESFAM", "reporter": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Comisaría", "reporter": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Escuela", "reporter": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "CESFAM", "reporter": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "Comisaría", "reporter": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"other": "DIDECO", "reporter": "Escuela", "frequency": 2, "intensity": null}}]}}, "commune": "Santiago", "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "network": "Mesa de niñez", "version": 1, "reference": "ff4feb29e60e7d67e510e6b4b70be0bd748b1cddca9c7a21ff62bc63b4bf7d04", "time_zone": "America/Santiago", "is_fictitious": false, "questionnaire": "vinculos"}}
\.


--
-- Data for Name: issued_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.issued_document (code, kind, wave_id, territory_id, network_id, digest, made_at) FROM stdin;
K4RJIYHQ3WWR	authorities	03744256-87dc-468f-8a49-7d9cef2f2de8	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	\N	f0d6e96f0821fdca4d81f9e5e91d8c369188d75aeaf05b868bc7c4466367b1d9	2026-11-04 12:00:00+00
\.


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.job (id, kind, arguments, state, done, total, attempts, leased_by, leased_until, created_at, finished_at, user_id, error) FROM stdin;
\.


--
-- Data for Name: link; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.link (token_hash, issued_at, expires_at, revoked_at, renewal_asked_at, id, wave_id, person_id, opened_at) FROM stdin;
\\x695537b4d6143802a419a14794e72661f83dbc71b6e40228bee6b130a7c34009	2026-11-01 12:00:00+00	2027-01-30 12:00:00+00	\N	\N	5ce8fd91-d86d-4a75-868b-e82bcc1df2d3	e99905b8-8891-4bf5-acac-0429ef541772	49815ae6-a541-4bba-aaf5-968218850bfa	\N
\\xbfb7c9b28f2d0808cb6e01cf604674f5ef545da3ceaa6e14685020667cd4eddf	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	025c11b7-54ce-43e3-9386-217dbf08a622	807054d7-00c4-4a41-ac53-3c5e39fabe56	78cdac34-7d35-4992-b54a-95ac2f5585e5	\N
\\xe2cf21badbc8653656830b65fe97c644cef7af6cff5a04b4fcfd369de66e0b2e	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	48ef040a-06de-4668-8bcd-bc12dfc45661	807054d7-00c4-4a41-ac53-3c5e39fabe56	226bcb4b-302e-4d81-81e3-f27f753b6704	\N
\\xd00304d02176bada23fbb774731aeb08062366700e566ca4cef0e79213e5ef39	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	70210120-650e-4557-a548-5c1df6d47c9d	807054d7-00c4-4a41-ac53-3c5e39fabe56	451a6b33-2d87-47db-93d0-e6533ecfa6cf	\N
\\x698bbfd1ae280a597177d237af804ba96e7397b48e804b1acc358e6044551efb	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	2026-11-01 12:00:00+00	\N	e6bc1e92-75ce-4e8c-9353-4539822ee390	807054d7-00c4-4a41-ac53-3c5e39fabe56	7916a9ac-3e01-4e18-9693-73d6c2751561	\N
\\xa334a5c456d45ce32e7a39343e3c4b7e787dac71a54c227964a599d4d0619941	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	0aa4d92a-4bcf-4eae-96b8-cd3d939ab028	807054d7-00c4-4a41-ac53-3c5e39fabe56	7916a9ac-3e01-4e18-9693-73d6c2751561	\N
\\xe8f6c3e76f0bb390fcf777c976251e0a7ff47d44925ae0a323b1dff808d3474e	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	2026-11-02 12:00:00+00	\N	f355a94b-6996-4f90-b680-c7885e34d1ec	807054d7-00c4-4a41-ac53-3c5e39fabe56	d97e36e9-4d0c-4889-ab15-8536a24c9c44	\N
\\xb6033569a83a41ffce036fe477e1d95581c5c22f869c28189f3bb4ba12913f76	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	381c51d2-5866-44dd-9c5d-dd510f4d3d4e	4df7f35b-195b-467e-b087-05782990d6dc	cdf01bde-0435-4db0-9925-0b782cfb6da9	\N
\\x971615aa629263f4a103d51e2e5d1cda189ccecc7e7702b72182922b4f376e52	2026-11-01 12:00:00+00	2026-12-21 12:00:00+00	\N	\N	edf2ec34-cf2e-4524-b46d-a58ba95315e9	115b1ac7-d609-44cb-bcf0-fd538e48bd13	7b57475c-4e95-4414-9804-ead18ba3e147	\N
\.


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.meeting (id, network_id, held_on, hours, note, added_at) FROM stdin;
\.


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.membership (network_id, person_id, organisation_id, sector, since, until, id, role, substitute_id) FROM stdin;
8fe881c3-a066-4970-af3f-6df0148ded7e	d9892fed-7559-4005-bac4-8a6a9e826bd6	9a78cdc2-9492-4875-b74a-c6f3aa202f4a	salud	2026-10-02 12:00:00+00	\N	f0a890ea-47ca-438e-b48c-14ec53676da4	member	\N
8fe881c3-a066-4970-af3f-6df0148ded7e	ed6740b9-bd74-45dc-b03d-e04bf0a4f21e	3f9e9919-878d-472f-9a45-1da1305317fe	salud	2026-10-02 12:00:00+00	\N	0adc3ebe-f682-4b55-946d-44e5a833b3b8	member	\N
8fe881c3-a066-4970-af3f-6df0148ded7e	ae179bf7-5934-4f6c-b6c1-f9810d387dd4	4e0f27f9-f7a9-40b6-b668-3480fc91baef	salud	2026-10-02 12:00:00+00	\N	5ce301e9-4a25-49ab-b5fd-99301d8fa94d	member	\N
8fe881c3-a066-4970-af3f-6df0148ded7e	1631d67f-df64-40d8-a5b4-dff0c5475a81	13abbe48-a1ae-4b96-a81c-34f9c424eae1	educacion	2026-10-02 12:00:00+00	\N	bcd2b264-19da-4896-8814-71da57afd608	member	\N
8fe881c3-a066-4970-af3f-6df0148ded7e	bd6c7f67-757b-406a-afa1-2caa98364a2c	bc27f07a-e334-443e-8c21-65be58af22cc	educacion	2026-10-02 12:00:00+00	\N	d1d3fb5d-4f13-4e8c-97b9-fae1a77afab3	member	\N
8fe881c3-a066-4970-af3f-6df0148ded7e	79bd2216-16ca-4f70-8608-eca9153d2882	d84b9dc6-6b1a-4bac-90b0-fbbc8f89ec5f	desarrollo_social	2026-10-02 12:00:00+00	\N	1562a11b-e303-48c7-a421-e82944385c85	member	\N
8fe881c3-a066-4970-af3f-6df0148ded7e	438a96bb-8639-4207-a85d-2578acfb210b	7e1007d7-b95d-4c64-9892-da5efc8d5c7d	sociedad_civil	2026-10-02 12:00:00+00	\N	d6c8fb4e-3cd9-40b4-a24a-2ad9bb30b2fb	member	\N
db33ba03-40aa-4fc1-8422-6ec16a81fc47	8f07f39f-e59c-422f-8918-2c58dc12504a	031de33f-76b4-4544-8e72-071c3e0c1bcc	educacion	2026-10-29 12:00:00+00	\N	88c2cb11-9a55-4f2a-ab37-dd28efd75541	member	\N
db33ba03-40aa-4fc1-8422-6ec16a81fc47	7db8dd45-639e-40a5-bec1-2ab6efe0634b	c4660287-327f-43f3-928c-0b2b0aa41aa8	educacion	2026-10-29 12:00:00+00	\N	7a536774-a444-4fb3-a3b5-6e525e351a7f	member	\N
db33ba03-40aa-4fc1-8422-6ec16a81fc47	ab0e4979-3f99-4b1d-a3ea-0c061a8edf4f	9a78cdc2-9492-4875-b74a-c6f3aa202f4a	salud	2026-10-29 12:00:00+00	\N	0c68f562-cc4a-4557-8553-c16be0f5d3cb	member	\N
db33ba03-40aa-4fc1-8422-6ec16a81fc47	49815ae6-a541-4bba-aaf5-968218850bfa	0c582330-21de-4742-b3ce-d71b0aa2e240	seguridad	2026-10-29 12:00:00+00	\N	a7fc8635-b82b-4ff7-96ca-0b9b48fa806e	member	\N
db33ba03-40aa-4fc1-8422-6ec16a81fc47	e48229d1-a5de-4df9-a855-5405951cb239	d84b9dc6-6b1a-4bac-90b0-fbbc8f89ec5f	desarrollo_social	2026-10-29 12:00:00+00	\N	f5c49204-cd75-4665-9484-7e25bb200b09	member	\N
24f9db07-3d09-4865-976a-c6ac0ca46a93	cdf4216d-898a-4c0f-a89a-c9bc9570714c	43acaacd-542a-4d52-b737-eaa88ecc85a1	salud	2026-11-01 12:00:00+00	\N	28c82c20-f482-48f7-bf43-4e363d0323e0	member	\N
24f9db07-3d09-4865-976a-c6ac0ca46a93	b9f99113-94fd-434f-8e11-cceafe3475f0	030a250c-945a-4f4e-8028-1b12b099c7db	salud	2026-11-01 12:00:00+00	\N	c0d9414c-e96f-4cbe-9047-8028ef438a6a	member	\N
24f9db07-3d09-4865-976a-c6ac0ca46a93	97f49f90-788a-4a40-a250-612120c32b02	9a78cdc2-9492-4875-b74a-c6f3aa202f4a	salud	2026-11-01 12:00:00+00	\N	832b8b8f-efa7-43e0-971d-bcd9d2e5b409	member	\N
4fdc3ab4-af7d-4a9f-888c-45820e949409	78cdac34-7d35-4992-b54a-95ac2f5585e5	d090c260-3de7-4d33-b476-d058efb95919	salud	2026-11-01 12:00:00+00	\N	bfd1d56e-cc99-4697-bec2-b131edb20a7e	member	\N
4fdc3ab4-af7d-4a9f-888c-45820e949409	226bcb4b-302e-4d81-81e3-f27f753b6704	a38bbb1a-29bf-4df0-8b31-7caafc01db63	educacion	2026-11-01 12:00:00+00	\N	48da4953-a571-449c-9096-22df86c0fe66	member	\N
4fdc3ab4-af7d-4a9f-888c-45820e949409	451a6b33-2d87-47db-93d0-e6533ecfa6cf	b55051e6-81aa-4648-a4bd-a104bce02e28	desarrollo_social	2026-11-01 12:00:00+00	\N	5a4aaffc-c815-4790-860d-5fc8b1bd9822	member	\N
4fdc3ab4-af7d-4a9f-888c-45820e949409	7916a9ac-3e01-4e18-9693-73d6c2751561	ecf8ce56-3bb3-426d-ab1e-8936c5aa3b44	seguridad	2026-11-01 12:00:00+00	\N	85d6a3ee-6d40-418c-9d8a-06582a0b19ea	member	\N
4fdc3ab4-af7d-4a9f-888c-45820e949409	b71b087c-c672-48c4-be44-4afc06425388	5785e4e1-3908-43d6-b673-e6af8adac988	justicia	2026-11-01 12:00:00+00	\N	4965113c-22fe-4810-b516-b8b935af570a	member	\N
4fdc3ab4-af7d-4a9f-888c-45820e949409	d97e36e9-4d0c-4889-ab15-8536a24c9c44	9d9aad15-2b67-4d22-8313-712b0b30a32a	salud	2026-11-01 12:00:00+00	\N	357055c2-dd40-4d55-a449-a7994de88181	member	\N
a380da8c-9a7c-4f40-8e22-2cb66c551d7a	78cdac34-7d35-4992-b54a-95ac2f5585e5	d090c260-3de7-4d33-b476-d058efb95919	salud	2026-11-01 12:00:00+00	\N	016f8050-5c10-4219-853b-26351fc3eca6	member	\N
a380da8c-9a7c-4f40-8e22-2cb66c551d7a	226bcb4b-302e-4d81-81e3-f27f753b6704	a38bbb1a-29bf-4df0-8b31-7caafc01db63	educacion	2026-11-01 12:00:00+00	\N	86324251-ff8c-440a-b1ad-fa06f887b002	member	\N
a380da8c-9a7c-4f40-8e22-2cb66c551d7a	451a6b33-2d87-47db-93d0-e6533ecfa6cf	b55051e6-81aa-4648-a4bd-a104bce02e28	desarrollo_social	2026-11-01 12:00:00+00	\N	58a76fc9-a299-4afb-8b5c-f4ecc327a94b	member	\N
a380da8c-9a7c-4f40-8e22-2cb66c551d7a	7916a9ac-3e01-4e18-9693-73d6c2751561	ecf8ce56-3bb3-426d-ab1e-8936c5aa3b44	seguridad	2026-11-01 12:00:00+00	\N	7ed6fab9-9fda-4898-87fc-fb51f4022973	member	\N
a380da8c-9a7c-4f40-8e22-2cb66c551d7a	b71b087c-c672-48c4-be44-4afc06425388	5785e4e1-3908-43d6-b673-e6af8adac988	justicia	2026-11-01 12:00:00+00	\N	7c352a64-b82c-4350-95b6-0766eb751e10	member	\N
a380da8c-9a7c-4f40-8e22-2cb66c551d7a	d97e36e9-4d0c-4889-ab15-8536a24c9c44	9d9aad15-2b67-4d22-8313-712b0b30a32a	salud	2026-11-01 12:00:00+00	\N	abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8	member	\N
001e0440-eae7-4637-97a5-fec86197289e	cdf01bde-0435-4db0-9925-0b782cfb6da9	97bd25c7-2d31-4efa-9f4c-26e4ee5bfc8a	salud	2026-11-01 12:00:00+00	\N	387a175b-be75-4342-97af-e72e3572a68a	member	\N
001e0440-eae7-4637-97a5-fec86197289e	7b57475c-4e95-4414-9804-ead18ba3e147	aecc3435-d698-4c4e-bdd0-ff328ed6123f	educacion	2026-11-01 12:00:00+00	\N	80e3e316-8193-4efb-a065-d7c0a4b8a972	member	\N
001e0440-eae7-4637-97a5-fec86197289e	6916c156-5cfa-43f0-899b-383ae066f663	12402a17-8129-4aa6-8702-09936131baa4	desarrollo_social	2026-11-01 12:00:00+00	\N	eaf872f7-656a-494e-9566-820aeb17c653	member	\N
001e0440-eae7-4637-97a5-fec86197289e	46c73994-826e-4ce4-98b0-ddeb90e9844d	92f7d22f-e58d-4551-b078-f0caefd2ddd8	seguridad	2026-11-01 12:00:00+00	\N	34e7ef3e-dedf-4655-83b4-d7194f5b528b	member	\N
001e0440-eae7-4637-97a5-fec86197289e	da309017-3ebe-4e3e-b31b-5c38763b3705	6a2b849c-a563-4894-bac1-bcce52009198	justicia	2026-11-01 12:00:00+00	\N	0b59eace-6c02-473e-a5a3-da66a10e8412	member	\N
001e0440-eae7-4637-97a5-fec86197289e	51d6aaba-c2b4-4b13-95f2-8105b466a8a2	9bd49f44-3ac1-4b8d-8727-18de2f932712	salud	2026-11-01 12:00:00+00	\N	06eb8902-fa47-434a-aac2-2fc0c89eccca	member	\N
763015ac-b13a-4be8-933b-8e8d3b5439d7	3c559734-bf8e-4b2d-a270-864c385dc16e	5f8d87f1-faf8-45bf-9fcb-a7fc5a4f89b0	salud	2026-11-01 12:00:00+00	\N	a7189989-29ef-4b28-b359-6e0c3abcfeb6	coordinator	\N
763015ac-b13a-4be8-933b-8e8d3b5439d7	f15c1cc7-d572-4d10-a385-9cae0075a0f6	f884b2dc-2f8c-43aa-9ad9-4e3fbd80a940	educacion	2026-11-01 12:00:00+00	\N	5b9a5a72-fda4-49ce-adb6-1f6e40f49c8c	member	\N
763015ac-b13a-4be8-933b-8e8d3b5439d7	4b4bbe89-651a-4c74-9b26-c8029a474d65	ed670e40-d8b9-478a-b470-7c70e250eed9	desarrollo_social	2026-11-01 12:00:00+00	\N	df2a17d6-7405-4356-b493-e82b23430a42	member	\N
763015ac-b13a-4be8-933b-8e8d3b5439d7	4c75c1ee-78cb-4b6a-8e95-eff97b141392	3d485c7c-b6a2-4f06-8c71-06cb1e047da5	seguridad	2026-11-01 12:00:00+00	\N	8859d704-654f-440f-a279-13b1d192dd5a	member	\N
43817f94-7696-4623-82a7-f29797740820	3c559734-bf8e-4b2d-a270-864c385dc16e	5f8d87f1-faf8-45bf-9fcb-a7fc5a4f89b0	salud	2026-11-01 12:00:00+00	\N	e1757423-333a-4542-941d-b4fb280b35d4	coordinator	\N
43817f94-7696-4623-82a7-f29797740820	f15c1cc7-d572-4d10-a385-9cae0075a0f6	f884b2dc-2f8c-43aa-9ad9-4e3fbd80a940	educacion	2026-11-01 12:00:00+00	\N	95dbe346-6e0b-4665-8304-6790fd51ad66	member	\N
43817f94-7696-4623-82a7-f29797740820	4b4bbe89-651a-4c74-9b26-c8029a474d65	ed670e40-d8b9-478a-b470-7c70e250eed9	desarrollo_social	2026-11-01 12:00:00+00	\N	199c132c-d330-499c-8ee8-d8166b99c83b	member	\N
43817f94-7696-4623-82a7-f29797740820	4c75c1ee-78cb-4b6a-8e95-eff97b141392	3d485c7c-b6a2-4f06-8c71-06cb1e047da5	seguridad	2026-11-01 12:00:00+00	\N	a7476a7c-3906-4a01-9dc2-752d4dff5887	member	\N
62bf3651-06f5-4a80-bbf6-9de4e3591aa6	3c559734-bf8e-4b2d-a270-864c385dc16e	5f8d87f1-faf8-45bf-9fcb-a7fc5a4f89b0	salud	2026-11-01 12:00:00+00	\N	d3a9a1eb-278a-4570-848c-1bee1053bfaf	coordinator	\N
62bf3651-06f5-4a80-bbf6-9de4e3591aa6	f15c1cc7-d572-4d10-a385-9cae0075a0f6	f884b2dc-2f8c-43aa-9ad9-4e3fbd80a940	educacion	2026-11-01 12:00:00+00	\N	b2c49ca3-0f78-4ebb-b17a-c939791f063d	member	\N
62bf3651-06f5-4a80-bbf6-9de4e3591aa6	4b4bbe89-651a-4c74-9b26-c8029a474d65	ed670e40-d8b9-478a-b470-7c70e250eed9	desarrollo_social	2026-11-01 12:00:00+00	\N	f4c61f50-050e-4d7e-92e9-dbaf0266947a	member	\N
62bf3651-06f5-4a80-bbf6-9de4e3591aa6	4c75c1ee-78cb-4b6a-8e95-eff97b141392	3d485c7c-b6a2-4f06-8c71-06cb1e047da5	seguridad	2026-11-01 12:00:00+00	\N	a5c9dff4-3cab-4d39-bd15-7db668f68869	member	\N
\.


--
-- Data for Name: message_template; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.message_template (id, wave_id, kind, language, subject, body) FROM stdin;
\.


--
-- Data for Name: network; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.network (territory_id, type_key, voice, name, purpose, expected_sectors, created_at, archived_at, id, themes, populations, functions, zones, mandate, mandate_text, governance, sharing_purpose, parent_id, started_on, meetings_per_month, hours_per_meeting, name_key) FROM stdin;
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	chile_crece_contigo	sector	Red demo 7: crianza y primera infancia (ficticia)	Que cada niña y niño de la comuna reciba a tiempo las prestaciones de salud, educación y protección social que le corresponden.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-10-02 12:00:00+00	\N	8fe881c3-a066-4970-af3f-6df0148ded7e	[]	[]	[]	[]					\N	\N	\N	\N	red demo 7: crianza y primera infancia (ficticia)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	mesa_comunal	sector	Mesa comunal de convivencia (ficticia)	Acordar acciones para el buen trato entre escuelas, barrios y servicios.	[]	2026-10-29 12:00:00+00	\N	db33ba03-40aa-4fc1-8422-6ec16a81fc47	[]	[]	[]	[]					\N	\N	\N	\N	mesa comunal de convivencia (ficticia)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	red_de_salud	organisation	Red de salud mental (ficticia)	Que quien consulta en cualquier puerta sea atendido en la que corresponde.	[]	2026-11-01 12:00:00+00	\N	24f9db07-3d09-4865-976a-c6ac0ca46a93	[]	[]	[]	[]					\N	\N	\N	\N	red de salud mental (ficticia)
55e626de-66e0-40de-a855-49f92636afc7	chile_crece_contigo	sector	Red de infancia	Cuidar a niñas y niños.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-11-01 12:00:00+00	\N	4fdc3ab4-af7d-4a9f-888c-45820e949409	[]	[]	[]	[]					\N	\N	\N	\N	red de infancia
55e626de-66e0-40de-a855-49f92636afc7	chile_crece_contigo	sector	Red antigua	Cuidar a niñas y niños.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-11-01 12:00:00+00	2026-11-03 12:00:00+00	a380da8c-9a7c-4f40-8e22-2cb66c551d7a	[]	[]	[]	[]					\N	\N	\N	\N	red antigua
8d6cf899-6095-44f8-bb1b-b3749e3d821c	chile_crece_contigo	sector	Mesa doble	Cuidar a niñas y niños.	["salud", "educacion", "desarrollo_social", "proteccion_ninez"]	2026-11-01 12:00:00+00	\N	001e0440-eae7-4637-97a5-fec86197289e	[]	[]	[]	[]					\N	\N	\N	\N	mesa doble
f3022fd2-28cb-40e7-9080-9f9f6686c9cd	mesa_comunal	sector	Mesa de infancia	Proteger a niñas y niños.	[]	2026-11-01 12:00:00+00	\N	763015ac-b13a-4be8-933b-8e8d3b5439d7	["proteccion_derechos", "salud"]	["ninez"]	["coordinar", "planificar"]	["Centro"]	voluntary				\N	\N	1	2	mesa de infancia
f3022fd2-28cb-40e7-9080-9f9f6686c9cd	mesa_comunal	sector	Red de protección	Proteger a niñas y niños.	[]	2026-11-01 12:00:00+00	\N	43817f94-7696-4623-82a7-f29797740820	["proteccion_derechos", "salud"]	["ninez"]	["coordinar", "planificar"]	["Centro"]	voluntary				\N	\N	1	2	red de proteccion
f3022fd2-28cb-40e7-9080-9f9f6686c9cd	mesa_comunal	sector	Mesa de niñez	Proteger a niñas y niños.	[]	2026-11-01 12:00:00+00	\N	62bf3651-06f5-4a80-bbf6-9de4e3591aa6	["proteccion_derechos", "salud"]	["ninez"]	["coordinar", "planificar"]	["Centro"]	voluntary				\N	\N	1	2	mesa de ninez
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.organisation (territory_id, name, id, sector, archived_at, name_key) FROM stdin;
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	CESFAM Los Aromos (ficticio)	9a78cdc2-9492-4875-b74a-c6f3aa202f4a		\N	cesfam los aromos (ficticio)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Posta El Maitén (ficticia)	3f9e9919-878d-472f-9a45-1da1305317fe		\N	posta el maiten (ficticia)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	CECOSF La Loma (ficticio)	4e0f27f9-f7a9-40b6-b668-3480fc91baef		\N	cecosf la loma (ficticio)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Jardín infantil Rayito (ficticio)	13abbe48-a1ae-4b96-a81c-34f9c424eae1		\N	jardin infantil rayito (ficticio)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Escuela Las Lengas (ficticia)	bc27f07a-e334-443e-8c21-65be58af22cc		\N	escuela las lengas (ficticia)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	DIDECO de la comuna (ficticia)	d84b9dc6-6b1a-4bac-90b0-fbbc8f89ec5f		\N	dideco de la comuna (ficticia)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Junta de vecinos N.º 99 (ficticia)	7e1007d7-b95d-4c64-9892-da5efc8d5c7d		\N	junta de vecinos n.o 99 (ficticia)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Escuela El Roble (ficticia)	031de33f-76b4-4544-8e72-071c3e0c1bcc		\N	escuela el roble (ficticia)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Liceo Río Claro (ficticio)	c4660287-327f-43f3-928c-0b2b0aa41aa8		\N	liceo rio claro (ficticio)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Oficina de seguridad pública (ficticia)	0c582330-21de-4742-b3ce-d71b0aa2e240		\N	oficina de seguridad publica (ficticia)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	COSAM del valle (ficticio)	43acaacd-542a-4d52-b737-eaa88ecc85a1		\N	cosam del valle (ficticio)
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Hospital comunitario (ficticio)	030a250c-945a-4f4e-8028-1b12b099c7db		\N	hospital comunitario (ficticio)
55e626de-66e0-40de-a855-49f92636afc7	Institución 0	d090c260-3de7-4d33-b476-d058efb95919		\N	institucion 0
55e626de-66e0-40de-a855-49f92636afc7	Institución 1	a38bbb1a-29bf-4df0-8b31-7caafc01db63		\N	institucion 1
55e626de-66e0-40de-a855-49f92636afc7	Institución 2	b55051e6-81aa-4648-a4bd-a104bce02e28		\N	institucion 2
55e626de-66e0-40de-a855-49f92636afc7	Institución 3	ecf8ce56-3bb3-426d-ab1e-8936c5aa3b44		\N	institucion 3
55e626de-66e0-40de-a855-49f92636afc7	Institución 4	5785e4e1-3908-43d6-b673-e6af8adac988		\N	institucion 4
55e626de-66e0-40de-a855-49f92636afc7	Institución 5	9d9aad15-2b67-4d22-8313-712b0b30a32a		\N	institucion 5
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Institución 0	97bd25c7-2d31-4efa-9f4c-26e4ee5bfc8a		\N	institucion 0
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Institución 1	aecc3435-d698-4c4e-bdd0-ff328ed6123f		\N	institucion 1
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Institución 2	12402a17-8129-4aa6-8702-09936131baa4		\N	institucion 2
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Institución 3	92f7d22f-e58d-4551-b078-f0caefd2ddd8		\N	institucion 3
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Institución 4	6a2b849c-a563-4894-bac1-bcce52009198		\N	institucion 4
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Institución 5	9bd49f44-3ac1-4b8d-8727-18de2f932712		\N	institucion 5
f3022fd2-28cb-40e7-9080-9f9f6686c9cd	CESFAM	5f8d87f1-faf8-45bf-9fcb-a7fc5a4f89b0		\N	cesfam
f3022fd2-28cb-40e7-9080-9f9f6686c9cd	Escuela	f884b2dc-2f8c-43aa-9ad9-4e3fbd80a940		\N	escuela
f3022fd2-28cb-40e7-9080-9f9f6686c9cd	DIDECO	ed670e40-d8b9-478a-b470-7c70e250eed9		\N	dideco
f3022fd2-28cb-40e7-9080-9f9f6686c9cd	Comisaría	3d485c7c-b6a2-4f06-8c71-06cb1e047da5		\N	comisaria
\.


--
-- Data for Name: outbox_message; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.outbox_message (id, wave_id, person_id, kind, state, address, created_at, not_before, leased_by, leased_until, attempts, finished_at, reason) FROM stdin;
\.


--
-- Data for Name: overlap_review; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.overlap_review (id, one_id, other_id, code, digest, verdict, reason, user_id, at) FROM stdin;
f5787694-0166-4c63-8289-3f369068a273	62bf3651-06f5-4a80-bbf6-9de4e3591aa6	763015ac-b13a-4be8-933b-8e8d3b5439d7	R001	4dc41e9c9ffbac2e8bf50d2d37e594249b842e9829d93570d95094808d467b6b	confirmed	Se reúnen por separado a propósito.	\N	2026-11-04 12:00:00+00
f3fb05b7-6917-4442-9f90-82543bad0f7f	43817f94-7696-4623-82a7-f29797740820	763015ac-b13a-4be8-933b-8e8d3b5439d7	R001	8b4af6ca6acb68360d2add1b6d707ba015abcf9f84d0ad1b5e0e1184100cf62d	discarded	Se reúnen por separado a propósito.	\N	2026-11-04 12:00:00+00
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person (territory_id, name, id, email, phone, language, unsubscribed_at, archived_at, erased_at, name_key) FROM stdin;
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Camila Fuentes Inventada	d9892fed-7559-4005-bac4-8a6a9e826bd6				\N	\N	\N	camila fuentes inventada
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Rodrigo Salas Inventado	ed6740b9-bd74-45dc-b03d-e04bf0a4f21e				\N	\N	\N	rodrigo salas inventado
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Patricia Núñez Inventada	ae179bf7-5934-4f6c-b6c1-f9810d387dd4				\N	\N	\N	patricia nunez inventada
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Marcela Ortiz Inventada	1631d67f-df64-40d8-a5b4-dff0c5475a81				\N	\N	\N	marcela ortiz inventada
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Héctor Vidal Inventado	bd6c7f67-757b-406a-afa1-2caa98364a2c				\N	\N	\N	hector vidal inventado
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Daniela Soto Inventada	79bd2216-16ca-4f70-8608-eca9153d2882				\N	\N	\N	daniela soto inventada
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Luis Carrasco Inventado	438a96bb-8639-4207-a85d-2578acfb210b				\N	\N	\N	luis carrasco inventado
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Andrea Pino Inventada	8f07f39f-e59c-422f-8918-2c58dc12504a				\N	\N	\N	andrea pino inventada
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Tomás Rivas Inventado	7db8dd45-639e-40a5-bec1-2ab6efe0634b				\N	\N	\N	tomas rivas inventado
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Verónica Mella Inventada	ab0e4979-3f99-4b1d-a3ea-0c061a8edf4f				\N	\N	\N	veronica mella inventada
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Jorge Paredes Inventado	49815ae6-a541-4bba-aaf5-968218850bfa				\N	\N	\N	jorge paredes inventado
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Silvia Cortés Inventada	e48229d1-a5de-4df9-a855-5405951cb239				\N	\N	\N	silvia cortes inventada
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Natalia Vera Inventada	cdf4216d-898a-4c0f-a89a-c9bc9570714c				\N	\N	\N	natalia vera inventada
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Gonzalo Araya Inventado	b9f99113-94fd-434f-8e11-cceafe3475f0				\N	\N	\N	gonzalo araya inventado
df0e7337-420c-43f8-b5d4-0f6ce079d1b9	Teresa Lagos Inventada	97f49f90-788a-4a40-a250-612120c32b02				\N	\N	\N	teresa lagos inventada
55e626de-66e0-40de-a855-49f92636afc7	Persona 0	78cdac34-7d35-4992-b54a-95ac2f5585e5	p0@ejemplo.cl			\N	\N	\N	persona 0
55e626de-66e0-40de-a855-49f92636afc7	Persona 1	226bcb4b-302e-4d81-81e3-f27f753b6704	p1@ejemplo.cl			\N	\N	\N	persona 1
55e626de-66e0-40de-a855-49f92636afc7	Persona 2	451a6b33-2d87-47db-93d0-e6533ecfa6cf	p2@ejemplo.cl			\N	\N	\N	persona 2
55e626de-66e0-40de-a855-49f92636afc7	Persona 3	7916a9ac-3e01-4e18-9693-73d6c2751561	p3@ejemplo.cl			\N	\N	\N	persona 3
55e626de-66e0-40de-a855-49f92636afc7	Persona 4	b71b087c-c672-48c4-be44-4afc06425388	p4@ejemplo.cl			\N	\N	\N	persona 4
55e626de-66e0-40de-a855-49f92636afc7	Persona 5	d97e36e9-4d0c-4889-ab15-8536a24c9c44	p5@ejemplo.cl			\N	\N	\N	persona 5
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Persona 0	cdf01bde-0435-4db0-9925-0b782cfb6da9	p0@ejemplo.cl			\N	\N	\N	persona 0
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Persona 1	7b57475c-4e95-4414-9804-ead18ba3e147	p1@ejemplo.cl			\N	\N	\N	persona 1
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Persona 2	6916c156-5cfa-43f0-899b-383ae066f663	p2@ejemplo.cl			\N	\N	\N	persona 2
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Persona 3	46c73994-826e-4ce4-98b0-ddeb90e9844d	p3@ejemplo.cl			\N	\N	\N	persona 3
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Persona 4	da309017-3ebe-4e3e-b31b-5c38763b3705	p4@ejemplo.cl			\N	\N	\N	persona 4
8d6cf899-6095-44f8-bb1b-b3749e3d821c	Persona 5	51d6aaba-c2b4-4b13-95f2-8105b466a8a2	p5@ejemplo.cl			\N	\N	\N	persona 5
f3022fd2-28cb-40e7-9080-9f9f6686c9cd	Persona de CESFAM	3c559734-bf8e-4b2d-a270-864c385dc16e				\N	\N	\N	persona de cesfam
f3022fd2-28cb-40e7-9080-9f9f6686c9cd	Persona de Escuela	f15c1cc7-d572-4d10-a385-9cae0075a0f6				\N	\N	\N	persona de escuela
f3022fd2-28cb-40e7-9080-9f9f6686c9cd	Persona de DIDECO	4b4bbe89-651a-4c74-9b26-c8029a474d65				\N	\N	\N	persona de dideco
f3022fd2-28cb-40e7-9080-9f9f6686c9cd	Persona de Comisaría	4c75c1ee-78cb-4b6a-8e95-eff97b141392				\N	\N	\N	persona de comisaria
\.


--
-- Data for Name: questionnaire_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.questionnaire_version (questionnaire, version, digest, content, published_at) FROM stdin;
hechos_informacion	1	998496a4accf10f0cb9190c3efb8b328a6f790f01b6dd6a4c2f71c1339458063	# yaml-language-server: $schema=schema.json\n# The factual sheet about information (README.md has the format). Who sends information to\n# whom (FI8) comes from the roster of ties. This version is published: what it asks never changes, nor its Spanish.\n\nid: hechos_informacion\nversion: 1\nstatus: published\nlanguages: [es, en, pt]\ndrafts: [en, pt]\nrespondent: network\n\ntitle:\n  es: "Hoja de hechos: información"\n  en: "Factual sheet: information"\n  pt: "Ficha de fatos: informação"\n\nminutes:\n  least: 10\n  most: 20\n\ninstructions:\n  - es: "Estos son hechos de la red, no opiniones. Responda por los últimos 12 meses; si la red lleva menos tiempo, desde que comenzó. Una cifra aproximada sirve: márquela como estimada."\n    en: "These are facts about the network, not opinions. Answer for the last 12 months; if the network is younger, for the time since it began. A rough figure will do: mark it as an estimate."\n    pt: "Estes são fatos da rede, não opiniões. Responda sobre os últimos 12 meses; se a rede tem menos tempo, desde que ela começou. Um número aproximado serve: marque-o como estimado."\n  - es: "En cada hecho diga de dónde sale: el documento o registro, o quién lo estima, y de qué año es. Un hecho sin fuente se muestra, pero no cuenta para los hallazgos."\n    en: "For each fact say where it comes from: the document or register, or who estimates it, and of what year it is. A fact without a source is shown but does not count for the findings."\n    pt: "Em cada fato diga de onde vem: o documento ou registro, ou quem o estima, e de que ano é. Um fato sem fonte é mostrado, mas não conta para os achados."\n  - es: "Deje en blanco lo que no sepa: es mejor un vacío que un número inventado. Puede encargar la hoja a otra persona de la red."\n    en: "Leave blank what you do not know: a gap is better than an invented number. You can pass the sheet on to another person of the network."\n    pt: "Deixe em branco o que você não sabe: é melhor uma lacuna do que um número inventado. Você pode passar a ficha para outra pessoa da rede."\n\ndimensions: []\n\nsections:\n  - id: registros\n    title:\n      es: "Sistemas y registros"\n      en: "Systems and registers"\n      pt: "Sistemas e registros"\n    questions:\n      - kind: facts\n        id: FI1\n        text:\n          es: "¿En qué sistemas o registros se anota a las mismas personas o casos?"\n          en: "In which systems or registers are the same people or cases written down?"\n          pt: "Em que sistemas ou registros se anotam as mesmas pessoas ou casos?"\n        hint:\n          es: "Uno por fila: su nombre, de qué institución es, y si es digital o en papel."\n          en: "One per row: its name, which institution's it is, and whether it is digital or on paper."\n          pt: "Um por linha: seu nome, de que instituição é, e se é digital ou em papel."\n        rows: 8\n        fields:\n          - code: "nombre"\n            kind: text\n            label:\n              es: "Sistema o registro"\n              en: "System or register"\n              pt: "Sistema ou registro"\n          - code: "institucion"\n            kind: text\n            label:\n              es: "Institución a cargo"\n              en: "Institution in charge"\n              pt: "Instituição responsável"\n          - code: "soporte"\n            kind: choice\n            label:\n              es: "Digital o en papel"\n              en: "Digital or on paper"\n              pt: "Digital ou em papel"\n            choices:\n              - code: "digital"\n                label:\n                  es: "Digital"\n                  en: "Digital"\n                  pt: "Digital"\n              - code: "papel"\n                label:\n                  es: "En papel"\n                  en: "On paper"\n                  pt: "Em papel"\n              - code: "ambos"\n                label:\n                  es: "Ambos"\n                  en: "Both"\n                  pt: "Ambos"\n        sourced: true\n      - kind: facts\n        id: FI2\n        text:\n          es: "De cada 10 casos, ¿cuántos se digitan en dos o más registros?"\n          en: "Of every 10 cases, how many are typed into two or more registers?"\n          pt: "De cada 10 casos, quantos são digitados em dois ou mais registros?"\n        fields:\n          - code: "casos"\n            label:\n              es: "Casos de cada 10"\n              en: "Cases of every 10"\n              pt: "Casos de cada 10"\n            most: 10\n        sourced: true\n\n  - id: traspasos\n    title:\n      es: "Traspaso de datos"\n      en: "Passing data on"\n      pt: "Troca de dados"\n    questions:\n      - kind: pairs\n        id: FI3\n        text:\n          es: "¿Qué pares de sistemas se traspasan datos sin volver a digitar?"\n          en: "Which pairs of systems pass data without typing them again?"\n          pt: "Que pares de sistemas trocam dados sem digitar de novo?"\n        hint:\n          es: "Se pregunta por cada par de los sistemas que anotó en la sección anterior."\n          en: "You are asked about each pair of the systems that you wrote down in the previous section."\n          pt: "Pergunta-se sobre cada par dos sistemas que você anotou na seção anterior."\n        of: "FI1"\n        named: "nombre"\n        choices:\n          - code: "si"\n            label:\n              es: "Sí"\n              en: "Yes"\n              pt: "Sim"\n          - code: "no"\n            label:\n              es: "No"\n              en: "No"\n              pt: "Não"\n        sourced: true\n      - kind: facts\n        id: FI7\n        text:\n          es: "¿Usan un mismo identificador de persona o caso?"\n          en: "Do they use one identifier for a person or case?"\n          pt: "Usam um mesmo identificador de pessoa ou caso?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Respuesta"\n              en: "Answer"\n              pt: "Resposta"\n            choices:\n              - code: "si"\n                label:\n                  es: "Sí"\n                  en: "Yes"\n                  pt: "Sim"\n              - code: "algunos"\n                label:\n                  es: "En algunos registros"\n                  en: "In some registers"\n                  pt: "Em alguns registros"\n              - code: "no"\n                label:\n                  es: "No"\n                  en: "No"\n                  pt: "Não"\n        sourced: true\n\n  - id: intercambio\n    title:\n      es: "Intercambio de información"\n      en: "Exchange of information"\n      pt: "Troca de informação"\n    questions:\n      - kind: facts\n        id: FI4\n        text:\n          es: "¿Con qué frecuencia se comparte la información necesaria?"\n          en: "How often is the information that is needed shared?"\n          pt: "Com que frequência se compartilha a informação necessária?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Respuesta"\n              en: "Answer"\n              pt: "Resposta"\n            choices:\n              - code: "semanal"\n                label:\n                  es: "Todos los días o todas las semanas"\n                  en: "Every day or every week"\n                  pt: "Todos os dias ou todas as semanas"\n              - code: "mensual"\n                label:\n                  es: "Todos los meses"\n                  en: "Every month"\n                  pt: "Todos os meses"\n              - code: "trimestral"\n                label:\n                  es: "Cada tres meses"\n                  en: "Every three months"\n                  pt: "A cada três meses"\n              - code: "menos"\n                label:\n                  es: "Menos que eso, o nunca"\n                  en: "Less than that, or never"\n                  pt: "Menos que isso, ou nunca"\n        sourced: true\n      - kind: facts\n        id: FI5\n        text:\n          es: "¿Cuántos días pasan habitualmente entre que ocurre un hecho y que la otra institución lo sabe?"\n          en: "How many days usually pass between something happening and the other institution knowing of it?"\n          pt: "Quantos dias passam normalmente entre um fato ocorrer e a outra instituição saber dele?"\n        fields:\n          - code: "dias"\n            label:\n              es: "Días, lo habitual"\n              en: "Days, as is usual"\n              pt: "Dias, o habitual"\n            unit:\n              es: "días"\n              en: "days"\n              pt: "dias"\n            most: 1000\n            whole: false\n        sourced: true\n      - kind: facts\n        id: FI6\n        text:\n          es: "¿Hay un protocolo o convenio de intercambio de datos?"\n          en: "Is there a protocol or agreement for exchanging data?"\n          pt: "Há um protocolo ou acordo de troca de dados?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Respuesta"\n              en: "Answer"\n              pt: "Resposta"\n            choices:\n              - code: "aplicado"\n                label:\n                  es: "Vigente y aplicado"\n                  en: "In force and applied"\n                  pt: "Vigente e aplicado"\n              - code: "no_aplicado"\n                label:\n                  es: "Vigente, pero no aplicado"\n                  en: "In force but not applied"\n                  pt: "Vigente, mas não aplicado"\n              - code: "en_elaboracion"\n                label:\n                  es: "En elaboración"\n                  en: "Being drawn up"\n                  pt: "Em elaboração"\n              - code: "no_hay"\n                label:\n                  es: "No hay"\n                  en: "There is none"\n                  pt: "Não há"\n        sourced: true\n	2026-11-01 12:00:00+00
hechos_minimos	1	3277422a7d6ae4e5acc4cb44b7528f6f67e0fd41e2e139ce4129d322d77b24b7	# yaml-language-server: $schema=schema.json\n# The minimum factual sheet: eight facts per network, enough for a finding (README.md has\n# the format). This version is published: what it asks never changes, nor its Spanish.\n\nid: hechos_minimos\nversion: 1\nstatus: published\nlanguages: [es, en, pt]\ndrafts: [en, pt]\nrespondent: network\n\ntitle:\n  es: "Hoja de hechos mínima"\n  en: "Minimum factual sheet"\n  pt: "Ficha mínima de fatos"\n\nminutes:\n  least: 5\n  most: 10\n\ninstructions:\n  - es: "Estos son hechos de la red, no opiniones. Responda por los últimos 12 meses; si la red lleva menos tiempo, desde que comenzó. Una cifra aproximada sirve: diga en el comentario si es estimada o si sale de un documento, de cuál y de qué año."\n    en: "These are facts about the network, not opinions. Answer for the last 12 months; if the network is younger, for the time since it began. A rough figure will do: say in the comment whether it is an estimate or comes from a document, which one and of what year."\n    pt: "Estes são fatos da rede, não opiniões. Responda sobre os últimos 12 meses; se a rede tem menos tempo, desde que ela começou. Um número aproximado serve: diga no comentário se é uma estimativa ou se vem de um documento, de qual e de que ano."\n  - es: "Deje en blanco lo que no sepa: es mejor un vacío que un número inventado. Puede encargar la hoja a otra persona de la red."\n    en: "Leave blank what you do not know: a gap is better than an invented number. You can pass the sheet on to another person of the network."\n    pt: "Deixe em branco o que você não sabe: é melhor uma lacuna do que um número inventado. Você pode passar a ficha para outra pessoa da rede."\n\ndimensions: []\n\nsections:\n  - id: presupuesto\n    title:\n      es: "Presupuesto y recursos"\n      en: "Budget and resources"\n      pt: "Orçamento e recursos"\n    questions:\n      - kind: choice\n        id: FP2\n        text:\n          es: "¿Quién decide en la práctica el uso de los recursos de las acciones de la red?"\n          en: "Who decides in practice how the resources of the network's actions are used?"\n          pt: "Quem decide na prática o uso dos recursos das ações da rede?"\n        choices:\n          - code: "red"\n            label:\n              es: "La red"\n              en: "The network"\n              pt: "A rede"\n          - code: "coordinadas"\n            label:\n              es: "Varias instituciones, coordinadas"\n              en: "Several institutions, coordinated"\n              pt: "Várias instituições, coordenadas"\n          - code: "una"\n            label:\n              es: "Una sola institución"\n              en: "One institution alone"\n              pt: "Uma única instituição"\n          - code: "externo"\n            label:\n              es: "El nivel central u otro externo, sin consultar a la red"\n              en: "The central level or another outsider, without consulting the network"\n              pt: "O nível central ou outro externo, sem consultar a rede"\n      - kind: choice\n        id: FP3\n        text:\n          es: "¿El presupuesto se decidió antes o después del plan de la red?"\n          en: "Was the budget decided before or after the network's plan?"\n          pt: "O orçamento foi decidido antes ou depois do plano da rede?"\n        choices:\n          - code: "antes"\n            label:\n              es: "Antes: el plan se ajustó al presupuesto"\n              en: "Before: the plan was fitted to the budget"\n              pt: "Antes: o plano foi ajustado ao orçamento"\n          - code: "despues"\n            label:\n              es: "Después: el presupuesto siguió al plan"\n              en: "After: the budget followed the plan"\n              pt: "Depois: o orçamento seguiu o plano"\n          - code: "sin_plan"\n            label:\n              es: "No hay plan"\n              en: "There is no plan"\n              pt: "Não há plano"\n      - kind: facts\n        id: FP4\n        text:\n          es: "De las transferencias o aportes comprometidos, ¿cuántos llegaron en el plazo?"\n          en: "Of the transfers or contributions that were committed, how many arrived on time?"\n          pt: "Das transferências ou contribuições comprometidas, quantas chegaram no prazo?"\n        fields:\n          - code: "comprometidos"\n            label:\n              es: "Comprometidos"\n              en: "Committed"\n              pt: "Comprometidas"\n            most: 1000\n          - code: "en_plazo"\n            label:\n              es: "Llegaron en el plazo"\n              en: "Arrived on time"\n              pt: "Chegaram no prazo"\n            most: 1000\n          - code: "atraso"\n            label:\n              es: "Atraso típico"\n              en: "Typical delay"\n              pt: "Atraso típico"\n            unit:\n              es: "días"\n              en: "days"\n              pt: "dias"\n            most: 1000\n      - kind: facts\n        id: FP6\n        text:\n          es: "¿Qué parte del dinero sólo puede gastarse en un fin sectorial (está etiquetada)?"\n          en: "What share of the money may only be spent on one sector's purpose (is earmarked)?"\n          pt: "Que parte do dinheiro só pode ser gasta em um fim setorial (é carimbada)?"\n        fields:\n          - code: "parte"\n            label:\n              es: "Parte etiquetada"\n              en: "Earmarked share"\n              pt: "Parte carimbada"\n            unit:\n              es: "por ciento"\n              en: "per cent"\n              pt: "por cento"\n            whole: false\n            most: 100\n\n  - id: informacion\n    title:\n      es: "Información"\n      en: "Information"\n      pt: "Informação"\n    questions:\n      - kind: facts\n        id: FI1\n        text:\n          es: "¿En qué sistemas o registros se anota a las mismas personas o casos?"\n          en: "In which systems or registers are the same people or cases written down?"\n          pt: "Em que sistemas ou registros se anotam as mesmas pessoas ou casos?"\n        hint:\n          es: "Uno por fila: su nombre, de qué institución es, y si es digital o en papel."\n          en: "One per row: its name, which institution's it is, and whether it is digital or on paper."\n          pt: "Um por linha: seu nome, de que instituição é, e se é digital ou em papel."\n        rows: 6\n        fields:\n          - code: "nombre"\n            kind: text\n            label:\n              es: "Sistema o registro"\n              en: "System or register"\n              pt: "Sistema ou registro"\n          - code: "institucion"\n            kind: text\n            label:\n              es: "Institución a cargo"\n              en: "Institution in charge"\n              pt: "Instituição responsável"\n          - code: "soporte"\n            kind: text\n            label:\n              es: "Digital o en papel"\n              en: "Digital or on paper"\n              pt: "Digital ou em papel"\n      - kind: facts\n        id: FI2\n        text:\n          es: "De cada 10 casos, ¿cuántos se digitan en dos o más registros?"\n          en: "Of every 10 cases, how many are typed into two or more registers?"\n          pt: "De cada 10 casos, quantos são digitados em dois ou mais registros?"\n        fields:\n          - code: "casos"\n            label:\n              es: "Casos de cada 10"\n              en: "Cases of every 10"\n              pt: "Casos de cada 10"\n            most: 10\n      - kind: choice\n        id: FI6\n        text:\n          es: "¿Hay un protocolo o convenio de intercambio de datos?"\n          en: "Is there a protocol or agreement for exchanging data?"\n          pt: "Há um protocolo ou acordo de troca de dados?"\n        choices:\n          - code: "aplicado"\n            label:\n              es: "Vigente y aplicado"\n              en: "In force and applied"\n              pt: "Vigente e aplicado"\n          - code: "no_aplicado"\n            label:\n              es: "Vigente, pero no aplicado"\n              en: "In force but not applied"\n              pt: "Vigente, mas não aplicado"\n          - code: "en_elaboracion"\n            label:\n              es: "En elaboración"\n              en: "Being drawn up"\n              pt: "Em elaboração"\n          - code: "no_hay"\n            label:\n              es: "No hay"\n              en: "There is none"\n              pt: "Não há"\n\n  - id: reuniones\n    title:\n      es: "Reuniones"\n      en: "Meetings"\n      pt: "Reuniões"\n    questions:\n      - kind: facts\n        id: FM1\n        text:\n          es: "¿Cuántas reuniones tiene la red al mes?"\n          en: "How many meetings does the network have a month?"\n          pt: "Quantas reuniões a rede faz por mês?"\n        fields:\n          - code: "reuniones"\n            label:\n              es: "Reuniones al mes"\n              en: "Meetings a month"\n              pt: "Reuniões por mês"\n            whole: false\n            most: 60\n	2026-11-01 12:00:00+00
hechos_minimos	2	309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c	# yaml-language-server: $schema=schema.json\n# The minimum factual sheet: eight facts per network, enough for a finding. Since version 2\n# each has its source. This version is published: what it asks never changes, nor its Spanish.\n\nid: hechos_minimos\nversion: 2\nstatus: published\nlanguages: [es, en, pt]\ndrafts: [en, pt]\nrespondent: network\n\ntitle:\n  es: "Hoja de hechos mínima"\n  en: "Minimum factual sheet"\n  pt: "Ficha mínima de fatos"\n\nminutes:\n  least: 10\n  most: 15\n\ninstructions:\n  - es: "Estos son hechos de la red, no opiniones. Responda por los últimos 12 meses; si la red lleva menos tiempo, desde que comenzó. Una cifra aproximada sirve: márquela como estimada."\n    en: "These are facts about the network, not opinions. Answer for the last 12 months; if the network is younger, for the time since it began. A rough figure will do: mark it as an estimate."\n    pt: "Estes são fatos da rede, não opiniões. Responda sobre os últimos 12 meses; se a rede tem menos tempo, desde que ela começou. Um número aproximado serve: marque-o como estimado."\n  - es: "En cada hecho diga de dónde sale: el documento o registro, o quién lo estima, y de qué año es. Un hecho sin fuente se muestra, pero no cuenta para los hallazgos."\n    en: "For each fact say where it comes from: the document or register, or who estimates it, and of what year it is. A fact without a source is shown but does not count for the findings."\n    pt: "Em cada fato diga de onde vem: o documento ou registro, ou quem o estima, e de que ano é. Um fato sem fonte é mostrado, mas não conta para os achados."\n  - es: "Deje en blanco lo que no sepa: es mejor un vacío que un número inventado. Puede encargar la hoja a otra persona de la red."\n    en: "Leave blank what you do not know: a gap is better than an invented number. You can pass the sheet on to another person of the network."\n    pt: "Deixe em branco o que você não sabe: é melhor uma lacuna do que um número inventado. Você pode passar a ficha para outra pessoa da rede."\n\ndimensions: []\n\nsections:\n  - id: presupuesto\n    title:\n      es: "Presupuesto y recursos"\n      en: "Budget and resources"\n      pt: "Orçamento e recursos"\n    questions:\n      - kind: facts\n        id: FP2\n        text:\n          es: "¿Quién decide en la práctica el uso de los recursos de las acciones de la red?"\n          en: "Who decides in practice how the resources of the network's actions are used?"\n          pt: "Quem decide na prática o uso dos recursos das ações da rede?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Respuesta"\n              en: "Answer"\n              pt: "Resposta"\n            choices:\n              - code: "red"\n                label:\n                  es: "La red"\n                  en: "The network"\n                  pt: "A rede"\n              - code: "coordinadas"\n                label:\n                  es: "Varias instituciones, coordinadas"\n                  en: "Several institutions, coordinated"\n                  pt: "Várias instituições, coordenadas"\n              - code: "una"\n                label:\n                  es: "Una sola institución"\n                  en: "One institution alone"\n                  pt: "Uma única instituição"\n              - code: "externo"\n                label:\n                  es: "El nivel central u otro externo, sin consultar a la red"\n                  en: "The central level or another outsider, without consulting the network"\n                  pt: "O nível central ou outro externo, sem consultar a rede"\n        sourced: true\n      - kind: facts\n        id: FP3\n        text:\n          es: "¿El presupuesto se decidió antes o después del plan de la red?"\n          en: "Was the budget decided before or after the network's plan?"\n          pt: "O orçamento foi decidido antes ou depois do plano da rede?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Respuesta"\n              en: "Answer"\n              pt: "Resposta"\n            choices:\n              - code: "antes"\n                label:\n                  es: "Antes: el plan se ajustó al presupuesto"\n                  en: "Before: the plan was fitted to the budget"\n                  pt: "Antes: o plano foi ajustado ao orçamento"\n              - code: "despues"\n                label:\n                  es: "Después: el presupuesto siguió al plan"\n                  en: "After: the budget followed the plan"\n                  pt: "Depois: o orçamento seguiu o plano"\n              - code: "sin_plan"\n                label:\n                  es: "No hay plan"\n                  en: "There is no plan"\n                  pt: "Não há plano"\n        sourced: true\n      - kind: facts\n        id: FP4\n        text:\n          es: "De las transferencias o aportes comprometidos, ¿cuántos llegaron en el plazo?"\n          en: "Of the transfers or contributions that were committed, how many arrived on time?"\n          pt: "Das transferências ou contribuições comprometidas, quantas chegaram no prazo?"\n        fields:\n          - code: "comprometidos"\n            label:\n              es: "Comprometidos"\n              en: "Committed"\n              pt: "Comprometidas"\n            most: 1000\n          - code: "en_plazo"\n            label:\n              es: "Llegaron en el plazo"\n              en: "Arrived on time"\n              pt: "Chegaram no prazo"\n            most: 1000\n            within: "comprometidos"\n          - code: "atraso"\n            label:\n              es: "Atraso típico"\n              en: "Typical delay"\n              pt: "Atraso típico"\n            unit:\n              es: "días"\n              en: "days"\n              pt: "dias"\n            most: 1000\n        sourced: true\n      - kind: facts\n        id: FP6\n        text:\n          es: "¿Qué parte del dinero sólo puede gastarse en un fin sectorial (está etiquetada)?"\n          en: "What share of the money may only be spent on one sector's purpose (is earmarked)?"\n          pt: "Que parte do dinheiro só pode ser gasta em um fim setorial (é carimbada)?"\n        fields:\n          - code: "parte"\n            kind: percent\n            label:\n              es: "Parte etiquetada, de 0 a 100"\n              en: "Earmarked share, from 0 to 100"\n              pt: "Parte carimbada, de 0 a 100"\n        sourced: true\n\n  - id: informacion\n    title:\n      es: "Información"\n      en: "Information"\n      pt: "Informação"\n    questions:\n      - kind: facts\n        id: FI1\n        text:\n          es: "¿En qué sistemas o registros se anota a las mismas personas o casos?"\n          en: "In which systems or registers are the same people or cases written down?"\n          pt: "Em que sistemas ou registros se anotam as mesmas pessoas ou casos?"\n        hint:\n          es: "Uno por fila: su nombre, de qué institución es, y si es digital o en papel."\n          en: "One per row: its name, which institution's it is, and whether it is digital or on paper."\n          pt: "Um por linha: seu nome, de que instituição é, e se é digital ou em papel."\n        rows: 8\n        fields:\n          - code: "nombre"\n            kind: text\n            label:\n              es: "Sistema o registro"\n              en: "System or register"\n              pt: "Sistema ou registro"\n          - code: "institucion"\n            kind: text\n            label:\n              es: "Institución a cargo"\n              en: "Institution in charge"\n              pt: "Instituição responsável"\n          - code: "soporte"\n            kind: choice\n            label:\n              es: "Digital o en papel"\n              en: "Digital or on paper"\n              pt: "Digital ou em papel"\n            choices:\n              - code: "digital"\n                label:\n                  es: "Digital"\n                  en: "Digital"\n                  pt: "Digital"\n              - code: "papel"\n                label:\n                  es: "En papel"\n                  en: "On paper"\n                  pt: "Em papel"\n              - code: "ambos"\n                label:\n                  es: "Ambos"\n                  en: "Both"\n                  pt: "Ambos"\n        sourced: true\n      - kind: facts\n        id: FI2\n        text:\n          es: "De cada 10 casos, ¿cuántos se digitan en dos o más registros?"\n          en: "Of every 10 cases, how many are typed into two or more registers?"\n          pt: "De cada 10 casos, quantos são digitados em dois ou mais registros?"\n        fields:\n          - code: "casos"\n            label:\n              es: "Casos de cada 10"\n              en: "Cases of every 10"\n              pt: "Casos de cada 10"\n            most: 10\n        sourced: true\n      - kind: facts\n        id: FI6\n        text:\n          es: "¿Hay un protocolo o convenio de intercambio de datos?"\n          en: "Is there a protocol or agreement for exchanging data?"\n          pt: "Há um protocolo ou acordo de troca de dados?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Respuesta"\n              en: "Answer"\n              pt: "Resposta"\n            choices:\n              - code: "aplicado"\n                label:\n                  es: "Vigente y aplicado"\n                  en: "In force and applied"\n                  pt: "Vigente e aplicado"\n              - code: "no_aplicado"\n                label:\n                  es: "Vigente, pero no aplicado"\n                  en: "In force but not applied"\n                  pt: "Vigente, mas não aplicado"\n              - code: "en_elaboracion"\n                label:\n                  es: "En elaboración"\n                  en: "Being drawn up"\n                  pt: "Em elaboração"\n              - code: "no_hay"\n                label:\n                  es: "No hay"\n                  en: "There is none"\n                  pt: "Não há"\n        sourced: true\n\n  - id: reuniones\n    title:\n      es: "Reuniones"\n      en: "Meetings"\n      pt: "Reuniões"\n    questions:\n      - kind: facts\n        id: FM1\n        text:\n          es: "¿Cuántas reuniones tiene la red al mes?"\n          en: "How many meetings does the network have a month?"\n          pt: "Quantas reuniões a rede faz por mês?"\n        fields:\n          - code: "reuniones"\n            label:\n              es: "Reuniones al mes"\n              en: "Meetings a month"\n              pt: "Reuniões por mês"\n            most: 60\n            whole: false\n        sourced: true\n	2026-11-01 12:00:00+00
hechos_presupuesto	1	8b457c7f6b2a807cd626174b21348189addfb853c8119ede3d08b9a407346cb8	# yaml-language-server: $schema=schema.json\n# The factual sheet about the budget (README.md has the format).\n# This version is published: what it asks never changes, nor its Spanish.\n\nid: hechos_presupuesto\nversion: 1\nstatus: published\nlanguages: [es, en, pt]\ndrafts: [en, pt]\nrespondent: network\n\ntitle:\n  es: "Hoja de hechos: presupuesto"\n  en: "Factual sheet: budget"\n  pt: "Ficha de fatos: orçamento"\n\nminutes:\n  least: 15\n  most: 30\n\ninstructions:\n  - es: "Estos son hechos de la red, no opiniones. Responda por los últimos 12 meses; si la red lleva menos tiempo, desde que comenzó. Una cifra aproximada sirve: márquela como estimada."\n    en: "These are facts about the network, not opinions. Answer for the last 12 months; if the network is younger, for the time since it began. A rough figure will do: mark it as an estimate."\n    pt: "Estes são fatos da rede, não opiniões. Responda sobre os últimos 12 meses; se a rede tem menos tempo, desde que ela começou. Um número aproximado serve: marque-o como estimado."\n  - es: "En cada hecho diga de dónde sale: el documento o registro, o quién lo estima, y de qué año es. Un hecho sin fuente se muestra, pero no cuenta para los hallazgos."\n    en: "For each fact say where it comes from: the document or register, or who estimates it, and of what year it is. A fact without a source is shown but does not count for the findings."\n    pt: "Em cada fato diga de onde vem: o documento ou registro, ou quem o estima, e de que ano é. Um fato sem fonte é mostrado, mas não conta para os achados."\n  - es: "Deje en blanco lo que no sepa: es mejor un vacío que un número inventado. Puede encargar la hoja a otra persona de la red."\n    en: "Leave blank what you do not know: a gap is better than an invented number. You can pass the sheet on to another person of the network."\n    pt: "Deixe em branco o que você não sabe: é melhor uma lacuna do que um número inventado. Você pode passar a ficha para outra pessoa da rede."\n\ndimensions: []\n\nsections:\n  - id: recursos\n    title:\n      es: "Recursos y decisiones"\n      en: "Resources and decisions"\n      pt: "Recursos e decisões"\n    questions:\n      - kind: facts\n        id: FP1\n        text:\n          es: "¿Cuál fue el total de recursos usados en acciones de la red en el último año y, de ellos, qué monto se formuló o decidió en conjunto?"\n          en: "What was the total of the resources used in the network's actions in the last year and, of it, what amount was drawn up or decided together?"\n          pt: "Qual foi o total de recursos usados em ações da rede no último ano e, deles, que valor foi formulado ou decidido em conjunto?"\n        hint:\n          es: "Escriba todas las cifras, por ejemplo 1.234.567. Si algo está en otra moneda, conviértalo a la que elija."\n          en: "Write all the figures, such as 1,234,567.00. If something is in another currency, convert it to the one you choose."\n          pt: "Escreva todos os algarismos, por exemplo 1.234.567. Se algo está em outra moeda, converta para a que você escolher."\n        once:\n          - code: "moneda"\n            kind: choice\n            label:\n              es: "Moneda de todos los montos de esta pregunta"\n              en: "Currency of all amounts of this question"\n              pt: "Moeda de todos os valores desta pergunta"\n            choices:\n              - code: "CLP"\n                label:\n                  es: "Peso chileno (CLP)"\n                  en: "Chilean peso (CLP)"\n                  pt: "Peso chileno (CLP)"\n              - code: "ARS"\n                label:\n                  es: "Peso argentino (ARS)"\n                  en: "Argentine peso (ARS)"\n                  pt: "Peso argentino (ARS)"\n              - code: "BOB"\n                label:\n                  es: "Boliviano (BOB)"\n                  en: "Boliviano (BOB)"\n                  pt: "Boliviano (BOB)"\n              - code: "BRL"\n                label:\n                  es: "Real brasileño (BRL)"\n                  en: "Brazilian real (BRL)"\n                  pt: "Real brasileiro (BRL)"\n              - code: "COP"\n                label:\n                  es: "Peso colombiano (COP)"\n                  en: "Colombian peso (COP)"\n                  pt: "Peso colombiano (COP)"\n              - code: "CRC"\n                label:\n                  es: "Colón costarricense (CRC)"\n                  en: "Costa Rican colón (CRC)"\n                  pt: "Colón costa-riquenho (CRC)"\n              - code: "CUP"\n                label:\n                  es: "Peso cubano (CUP)"\n                  en: "Cuban peso (CUP)"\n                  pt: "Peso cubano (CUP)"\n              - code: "DOP"\n                label:\n                  es: "Peso dominicano (DOP)"\n                  en: "Dominican peso (DOP)"\n                  pt: "Peso dominicano (DOP)"\n              - code: "GTQ"\n                label:\n                  es: "Quetzal (GTQ)"\n                  en: "Quetzal (GTQ)"\n                  pt: "Quetzal (GTQ)"\n              - code: "HNL"\n                label:\n                  es: "Lempira (HNL)"\n                  en: "Lempira (HNL)"\n                  pt: "Lempira (HNL)"\n              - code: "MXN"\n                label:\n                  es: "Peso mexicano (MXN)"\n                  en: "Mexican peso (MXN)"\n                  pt: "Peso mexicano (MXN)"\n              - code: "NIO"\n                label:\n                  es: "Córdoba (NIO)"\n                  en: "Córdoba (NIO)"\n                  pt: "Córdoba (NIO)"\n              - code: "PAB"\n                label:\n                  es: "Balboa (PAB)"\n                  en: "Balboa (PAB)"\n                  pt: "Balboa (PAB)"\n              - code: "PEN"\n                label:\n                  es: "Sol peruano (PEN)"\n                  en: "Peruvian sol (PEN)"\n                  pt: "Sol peruano (PEN)"\n              - code: "PYG"\n                label:\n                  es: "Guaraní (PYG)"\n                  en: "Guaraní (PYG)"\n                  pt: "Guarani (PYG)"\n              - code: "UYU"\n                label:\n                  es: "Peso uruguayo (UYU)"\n                  en: "Uruguayan peso (UYU)"\n                  pt: "Peso uruguaio (UYU)"\n              - code: "VES"\n                label:\n                  es: "Bolívar (VES)"\n                  en: "Bolívar (VES)"\n                  pt: "Bolívar (VES)"\n              - code: "USD"\n                label:\n                  es: "Dólar estadounidense (USD)"\n                  en: "US dollar (USD)"\n                  pt: "Dólar americano (USD)"\n              - code: "EUR"\n                label:\n                  es: "Euro (EUR)"\n                  en: "Euro (EUR)"\n                  pt: "Euro (EUR)"\n        fields:\n          - code: "total"\n            kind: amount\n            label:\n              es: "Total de recursos usados en acciones de la red"\n              en: "Total of the resources used in the network's actions"\n              pt: "Total de recursos usados em ações da rede"\n          - code: "conjunto"\n            kind: amount\n            label:\n              es: "De ellos, monto formulado o decidido en conjunto"\n              en: "Of it, amount drawn up or decided together"\n              pt: "Deles, valor formulado ou decidido em conjunto"\n            within: "total"\n        sourced: true\n      - kind: facts\n        id: FP2\n        text:\n          es: "¿Quién decide en la práctica el uso de los recursos de las acciones de la red?"\n          en: "Who decides in practice how the resources of the network's actions are used?"\n          pt: "Quem decide na prática o uso dos recursos das ações da rede?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Respuesta"\n              en: "Answer"\n              pt: "Resposta"\n            choices:\n              - code: "red"\n                label:\n                  es: "La red"\n                  en: "The network"\n                  pt: "A rede"\n              - code: "coordinadas"\n                label:\n                  es: "Varias instituciones, coordinadas"\n                  en: "Several institutions, coordinated"\n                  pt: "Várias instituições, coordenadas"\n              - code: "una"\n                label:\n                  es: "Una sola institución"\n                  en: "One institution alone"\n                  pt: "Uma única instituição"\n              - code: "externo"\n                label:\n                  es: "El nivel central u otro externo, sin consultar a la red"\n                  en: "The central level or another outsider, without consulting the network"\n                  pt: "O nível central ou outro externo, sem consultar a rede"\n        sourced: true\n      - kind: facts\n        id: FP3\n        text:\n          es: "¿El presupuesto se decidió antes o después del plan de la red?"\n          en: "Was the budget decided before or after the network's plan?"\n          pt: "O orçamento foi decidido antes ou depois do plano da rede?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Respuesta"\n              en: "Answer"\n              pt: "Resposta"\n            choices:\n              - code: "antes"\n                label:\n                  es: "Antes: el plan se ajustó al presupuesto"\n                  en: "Before: the plan was fitted to the budget"\n                  pt: "Antes: o plano foi ajustado ao orçamento"\n              - code: "despues"\n                label:\n                  es: "Después: el presupuesto siguió al plan"\n                  en: "After: the budget followed the plan"\n                  pt: "Depois: o orçamento seguiu o plano"\n              - code: "sin_plan"\n                label:\n                  es: "No hay plan"\n                  en: "There is no plan"\n                  pt: "Não há plano"\n        sourced: true\n\n  - id: llegada\n    title:\n      es: "Llegada y ejecución"\n      en: "Arrival and execution"\n      pt: "Chegada e execução"\n    questions:\n      - kind: facts\n        id: FP4\n        text:\n          es: "De las transferencias o aportes comprometidos, ¿cuántos llegaron en el plazo?"\n          en: "Of the transfers or contributions that were committed, how many arrived on time?"\n          pt: "Das transferências ou contribuições comprometidas, quantas chegaram no prazo?"\n        fields:\n          - code: "comprometidos"\n            label:\n              es: "Comprometidos"\n              en: "Committed"\n              pt: "Comprometidas"\n            most: 1000\n          - code: "en_plazo"\n            label:\n              es: "Llegaron en el plazo"\n              en: "Arrived on time"\n              pt: "Chegaram no prazo"\n            most: 1000\n            within: "comprometidos"\n          - code: "atraso"\n            label:\n              es: "Atraso típico"\n              en: "Typical delay"\n              pt: "Atraso típico"\n            unit:\n              es: "días"\n              en: "days"\n              pt: "dias"\n            most: 1000\n        sourced: true\n      - kind: facts\n        id: FP5\n        text:\n          es: "¿Qué monto se asignó a las acciones de la red y cuánto de él se ejecutó?"\n          en: "What amount was assigned to the network's actions, and how much was executed?"\n          pt: "Que valor foi destinado às ações da rede e quanto foi executado?"\n        hint:\n          es: "Escriba todas las cifras, por ejemplo 1.234.567. Si algo está en otra moneda, conviértalo a la que elija."\n          en: "Write all the figures, such as 1,234,567.00. If something is in another currency, convert it to the one you choose."\n          pt: "Escreva todos os algarismos, por exemplo 1.234.567. Se algo está em outra moeda, converta para a que você escolher."\n        once:\n          - code: "moneda"\n            kind: choice\n            label:\n              es: "Moneda de todos los montos de esta pregunta"\n              en: "Currency of all amounts of this question"\n              pt: "Moeda de todos os valores desta pergunta"\n            choices:\n              - code: "CLP"\n                label:\n                  es: "Peso chileno (CLP)"\n                  en: "Chilean peso (CLP)"\n                  pt: "Peso chileno (CLP)"\n              - code: "ARS"\n                label:\n                  es: "Peso argentino (ARS)"\n                  en: "Argentine peso (ARS)"\n                  pt: "Peso argentino (ARS)"\n              - code: "BOB"\n                label:\n                  es: "Boliviano (BOB)"\n                  en: "Boliviano (BOB)"\n                  pt: "Boliviano (BOB)"\n              - code: "BRL"\n                label:\n                  es: "Real brasileño (BRL)"\n                  en: "Brazilian real (BRL)"\n                  pt: "Real brasileiro (BRL)"\n              - code: "COP"\n                label:\n                  es: "Peso colombiano (COP)"\n                  en: "Colombian peso (COP)"\n                  pt: "Peso colombiano (COP)"\n              - code: "CRC"\n                label:\n                  es: "Colón costarricense (CRC)"\n                  en: "Costa Rican colón (CRC)"\n                  pt: "Colón costa-riquenho (CRC)"\n              - code: "CUP"\n                label:\n                  es: "Peso cubano (CUP)"\n                  en: "Cuban peso (CUP)"\n                  pt: "Peso cubano (CUP)"\n              - code: "DOP"\n                label:\n                  es: "Peso dominicano (DOP)"\n                  en: "Dominican peso (DOP)"\n                  pt: "Peso dominicano (DOP)"\n              - code: "GTQ"\n                label:\n                  es: "Quetzal (GTQ)"\n                  en: "Quetzal (GTQ)"\n                  pt: "Quetzal (GTQ)"\n              - code: "HNL"\n                label:\n                  es: "Lempira (HNL)"\n                  en: "Lempira (HNL)"\n                  pt: "Lempira (HNL)"\n              - code: "MXN"\n                label:\n                  es: "Peso mexicano (MXN)"\n                  en: "Mexican peso (MXN)"\n                  pt: "Peso mexicano (MXN)"\n              - code: "NIO"\n                label:\n                  es: "Córdoba (NIO)"\n                  en: "Córdoba (NIO)"\n                  pt: "Córdoba (NIO)"\n              - code: "PAB"\n                label:\n                  es: "Balboa (PAB)"\n                  en: "Balboa (PAB)"\n                  pt: "Balboa (PAB)"\n              - code: "PEN"\n                label:\n                  es: "Sol peruano (PEN)"\n                  en: "Peruvian sol (PEN)"\n                  pt: "Sol peruano (PEN)"\n              - code: "PYG"\n                label:\n                  es: "Guaraní (PYG)"\n                  en: "Guaraní (PYG)"\n                  pt: "Guarani (PYG)"\n              - code: "UYU"\n                label:\n                  es: "Peso uruguayo (UYU)"\n                  en: "Uruguayan peso (UYU)"\n                  pt: "Peso uruguaio (UYU)"\n              - code: "VES"\n                label:\n                  es: "Bolívar (VES)"\n                  en: "Bolívar (VES)"\n                  pt: "Bolívar (VES)"\n              - code: "USD"\n                label:\n                  es: "Dólar estadounidense (USD)"\n                  en: "US dollar (USD)"\n                  pt: "Dólar americano (USD)"\n              - code: "EUR"\n                label:\n                  es: "Euro (EUR)"\n                  en: "Euro (EUR)"\n                  pt: "Euro (EUR)"\n        fields:\n          - code: "asignado"\n            kind: amount\n            label:\n              es: "Monto asignado"\n              en: "Amount assigned"\n              pt: "Valor destinado"\n          - code: "ejecutado"\n            kind: amount\n            label:\n              es: "Monto ejecutado"\n              en: "Amount executed"\n              pt: "Valor executado"\n        sourced: true\n      - kind: facts\n        id: FP6\n        text:\n          es: "¿Qué parte del dinero sólo puede gastarse en un fin sectorial (está etiquetada)?"\n          en: "What share of the money may only be spent on one sector's purpose (is earmarked)?"\n          pt: "Que parte do dinheiro só pode ser gasta em um fim setorial (é carimbada)?"\n        fields:\n          - code: "parte"\n            kind: percent\n            label:\n              es: "Parte etiquetada, de 0 a 100"\n              en: "Earmarked share, from 0 to 100"\n              pt: "Parte carimbada, de 0 a 100"\n        sourced: true\n\n  - id: fuentes\n    title:\n      es: "Fuentes de financiamiento"\n      en: "Sources of funding"\n      pt: "Fontes de financiamento"\n    questions:\n      - kind: facts\n        id: FP7\n        text:\n          es: "¿De qué fuentes viene el financiamiento y cuánto aporta cada una?"\n          en: "Which sources does the funding come from, and how much does each give?"\n          pt: "De que fontes vem o financiamento e quanto cada uma aporta?"\n        hint:\n          es: "Escriba todas las cifras, por ejemplo 1.234.567. Si algo está en otra moneda, conviértalo a la que elija."\n          en: "Write all the figures, such as 1,234,567.00. If something is in another currency, convert it to the one you choose."\n          pt: "Escreva todos os algarismos, por exemplo 1.234.567. Se algo está em outra moeda, converta para a que você escolher."\n        once:\n          - code: "moneda"\n            kind: choice\n            label:\n              es: "Moneda de todos los montos de esta pregunta"\n              en: "Currency of all amounts of this question"\n              pt: "Moeda de todos os valores desta pergunta"\n            choices:\n              - code: "CLP"\n                label:\n                  es: "Peso chileno (CLP)"\n                  en: "Chilean peso (CLP)"\n                  pt: "Peso chileno (CLP)"\n              - code: "ARS"\n                label:\n                  es: "Peso argentino (ARS)"\n                  en: "Argentine peso (ARS)"\n                  pt: "Peso argentino (ARS)"\n              - code: "BOB"\n                label:\n                  es: "Boliviano (BOB)"\n                  en: "Boliviano (BOB)"\n                  pt: "Boliviano (BOB)"\n              - code: "BRL"\n                label:\n                  es: "Real brasileño (BRL)"\n                  en: "Brazilian real (BRL)"\n                  pt: "Real brasileiro (BRL)"\n              - code: "COP"\n                label:\n                  es: "Peso colombiano (COP)"\n                  en: "Colombian peso (COP)"\n                  pt: "Peso colombiano (COP)"\n              - code: "CRC"\n                label:\n                  es: "Colón costarricense (CRC)"\n                  en: "Costa Rican colón (CRC)"\n                  pt: "Colón costa-riquenho (CRC)"\n              - code: "CUP"\n                label:\n                  es: "Peso cubano (CUP)"\n                  en: "Cuban peso (CUP)"\n                  pt: "Peso cubano (CUP)"\n              - code: "DOP"\n                label:\n                  es: "Peso dominicano (DOP)"\n                  en: "Dominican peso (DOP)"\n                  pt: "Peso dominicano (DOP)"\n              - code: "GTQ"\n                label:\n                  es: "Quetzal (GTQ)"\n                  en: "Quetzal (GTQ)"\n                  pt: "Quetzal (GTQ)"\n              - code: "HNL"\n                label:\n                  es: "Lempira (HNL)"\n                  en: "Lempira (HNL)"\n                  pt: "Lempira (HNL)"\n              - code: "MXN"\n                label:\n                  es: "Peso mexicano (MXN)"\n                  en: "Mexican peso (MXN)"\n                  pt: "Peso mexicano (MXN)"\n              - code: "NIO"\n                label:\n                  es: "Córdoba (NIO)"\n                  en: "Córdoba (NIO)"\n                  pt: "Córdoba (NIO)"\n              - code: "PAB"\n                label:\n                  es: "Balboa (PAB)"\n                  en: "Balboa (PAB)"\n                  pt: "Balboa (PAB)"\n              - code: "PEN"\n                label:\n                  es: "Sol peruano (PEN)"\n                  en: "Peruvian sol (PEN)"\n                  pt: "Sol peruano (PEN)"\n              - code: "PYG"\n                label:\n                  es: "Guaraní (PYG)"\n                  en: "Guaraní (PYG)"\n                  pt: "Guarani (PYG)"\n              - code: "UYU"\n                label:\n                  es: "Peso uruguayo (UYU)"\n                  en: "Uruguayan peso (UYU)"\n                  pt: "Peso uruguaio (UYU)"\n              - code: "VES"\n                label:\n                  es: "Bolívar (VES)"\n                  en: "Bolívar (VES)"\n                  pt: "Bolívar (VES)"\n              - code: "USD"\n                label:\n                  es: "Dólar estadounidense (USD)"\n                  en: "US dollar (USD)"\n                  pt: "Dólar americano (USD)"\n              - code: "EUR"\n                label:\n                  es: "Euro (EUR)"\n                  en: "Euro (EUR)"\n                  pt: "Euro (EUR)"\n        rows: 10\n        fields:\n          - code: "fuente"\n            kind: text\n            label:\n              es: "Fuente"\n              en: "Source of funding"\n              pt: "Fonte"\n          - code: "monto"\n            kind: amount\n            label:\n              es: "Monto"\n              en: "Amount"\n              pt: "Valor"\n        sourced: true\n      - kind: facts\n        id: FP8\n        text:\n          es: "¿Para cuántos meses de trabajo hay financiamiento ya asegurado?"\n          en: "For how many months of work is funding already secured?"\n          pt: "Para quantos meses de trabalho já há financiamento garantido?"\n        fields:\n          - code: "meses"\n            label:\n              es: "Meses asegurados"\n              en: "Months secured"\n              pt: "Meses garantidos"\n            unit:\n              es: "meses"\n              en: "months"\n              pt: "meses"\n            most: 240\n        sourced: true\n\n  - id: entregas\n    title:\n      es: "Entregas entre instituciones"\n      en: "What institutions give one another"\n      pt: "Entregas entre instituições"\n    questions:\n      - kind: facts\n        id: FP9\n        text:\n          es: "¿Qué recursos se entregaron entre instituciones en el año?"\n          en: "What resources did institutions give one another in the year?"\n          pt: "Que recursos foram entregues entre instituições no ano?"\n        hint:\n          es: "Una entrega por fila: quién, a quién y qué tipo de recurso."\n          en: "One per row: who, to whom, and what kind of resource."\n          pt: "Uma entrega por linha: quem, a quem e que tipo de recurso."\n        rows: 20\n        fields:\n          - code: "de"\n            kind: text\n            label:\n              es: "Quién entregó"\n              en: "Who gave"\n              pt: "Quem entregou"\n          - code: "a"\n            kind: text\n            label:\n              es: "A quién"\n              en: "To whom"\n              pt: "A quem"\n          - code: "tipo"\n            kind: choice\n            label:\n              es: "Tipo de recurso"\n              en: "Kind of resource"\n              pt: "Tipo de recurso"\n            choices:\n              - code: "dinero"\n                label:\n                  es: "Dinero"\n                  en: "Money"\n                  pt: "Dinheiro"\n              - code: "horas"\n                label:\n                  es: "Horas de trabajo"\n                  en: "Hours of work"\n                  pt: "Horas de trabalho"\n              - code: "vehiculo"\n                label:\n                  es: "Vehículo"\n                  en: "Vehicle"\n                  pt: "Veículo"\n              - code: "local"\n                label:\n                  es: "Local"\n                  en: "Premises"\n                  pt: "Local"\n              - code: "materiales"\n                label:\n                  es: "Materiales"\n                  en: "Materials"\n                  pt: "Materiais"\n        sourced: true\n	2026-11-01 12:00:00+00
hechos_red	1	a2f6a59577c732907de3c28d9eea56a95f0d628637e019bb52308549b3f733b8	# yaml-language-server: $schema=schema.json\n# The factual sheet about territory, governance and load (README.md has the format).\n# This version is published: what it asks never changes, nor its Spanish.\n\nid: hechos_red\nversion: 1\nstatus: published\nlanguages: [es, en, pt]\ndrafts: [en, pt]\nrespondent: network\n\ntitle:\n  es: "Hoja de hechos: la red"\n  en: "Factual sheet: the network"\n  pt: "Ficha de fatos: a rede"\n\nminutes:\n  least: 15\n  most: 30\n\ninstructions:\n  - es: "Estos son hechos de la red, no opiniones. Responda por los últimos 12 meses; si la red lleva menos tiempo, desde que comenzó. Una cifra aproximada sirve: márquela como estimada."\n    en: "These are facts about the network, not opinions. Answer for the last 12 months; if the network is younger, for the time since it began. A rough figure will do: mark it as an estimate."\n    pt: "Estes são fatos da rede, não opiniões. Responda sobre os últimos 12 meses; se a rede tem menos tempo, desde que ela começou. Um número aproximado serve: marque-o como estimado."\n  - es: "En cada hecho diga de dónde sale: el documento o registro, o quién lo estima, y de qué año es. Un hecho sin fuente se muestra, pero no cuenta para los hallazgos."\n    en: "For each fact say where it comes from: the document or register, or who estimates it, and of what year it is. A fact without a source is shown but does not count for the findings."\n    pt: "Em cada fato diga de onde vem: o documento ou registro, ou quem o estima, e de que ano é. Um fato sem fonte é mostrado, mas não conta para os achados."\n  - es: "Deje en blanco lo que no sepa: es mejor un vacío que un número inventado. Puede encargar la hoja a otra persona de la red."\n    en: "Leave blank what you do not know: a gap is better than an invented number. You can pass the sheet on to another person of the network."\n    pt: "Deixe em branco o que você não sabe: é melhor uma lacuna do que um número inventado. Você pode passar a ficha para outra pessoa da rede."\n\ndimensions: []\n\nsections:\n  - id: territorio\n    title:\n      es: "Territorio"\n      en: "Territory"\n      pt: "Território"\n    questions:\n      - kind: facts\n        id: FT\n        text:\n          es: "¿Cuáles son las zonas del territorio, cuánta población objetivo tiene cada una y cuántas acciones hizo la red allí en el año?"\n          en: "Which are the zones of the territory, how many people of the target population does each have, and how many actions did the network carry out there in the year?"\n          pt: "Quais são as zonas do território, quanta população-alvo tem cada uma e quantas ações a rede fez ali no ano?"\n        hint:\n          es: "Una zona por fila, también aquellas sin ninguna acción: escriba 0. Quién necesita y quién recibe se compara sólo si todas tienen población y acciones."\n          en: "One zone per row, also those without any action: write 0. Who needs and who receives is compared only if all have a population and actions."\n          pt: "Uma zona por linha, também aquelas sem nenhuma ação: escreva 0. Quem precisa e quem recebe só se compara se todas têm população e ações."\n        rows: 12\n        fields:\n          - code: "zona"\n            kind: text\n            label:\n              es: "Zona"\n              en: "Zone"\n              pt: "Zona"\n          - code: "poblacion"\n            label:\n              es: "Población objetivo"\n              en: "Target population"\n              pt: "População-alvo"\n            unit:\n              es: "personas"\n              en: "people"\n              pt: "pessoas"\n          - code: "sectores"\n            kind: text\n            label:\n              es: "Sectores presentes"\n              en: "Sectors present"\n              pt: "Setores presentes"\n          - code: "acciones"\n            label:\n              es: "Acciones en el año"\n              en: "Actions in the year"\n              pt: "Ações no ano"\n        sourced: true\n      - kind: facts\n        id: FT4\n        text:\n          es: "¿Los límites de trabajo (distritos, circunscripciones) de los sectores coinciden?"\n          en: "Do the boundaries within which sectors work (districts, catchment areas) coincide?"\n          pt: "Os limites de trabalho (distritos, circunscrições) dos setores coincidem?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Respuesta"\n              en: "Answer"\n              pt: "Resposta"\n            choices:\n              - code: "si"\n                label:\n                  es: "Sí"\n                  en: "Yes"\n                  pt: "Sim"\n              - code: "en_parte"\n                label:\n                  es: "En parte"\n                  en: "In part"\n                  pt: "Em parte"\n              - code: "no"\n                label:\n                  es: "No"\n                  en: "No"\n                  pt: "Não"\n        sourced: true\n\n  - id: gobernanza\n    title:\n      es: "Gobernanza"\n      en: "Governance"\n      pt: "Governança"\n    questions:\n      - kind: facts\n        id: FG1\n        text:\n          es: "¿Cómo se gobierna la red?"\n          en: "How is the network governed?"\n          pt: "Como a rede é governada?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Respuesta"\n              en: "Answer"\n              pt: "Resposta"\n            choices:\n              - code: "compartida"\n                label:\n                  es: "Gobernanza compartida entre los miembros"\n                  en: "Governance shared among the members"\n                  pt: "Governança compartilhada entre os membros"\n              - code: "lider"\n                label:\n                  es: "Una institución lidera"\n                  en: "One institution leads"\n                  pt: "Uma instituição lidera"\n              - code: "secretaria"\n                label:\n                  es: "Una secretaría o entidad coordinadora"\n                  en: "A secretariat or coordinating body"\n                  pt: "Uma secretaria ou entidade coordenadora"\n        sourced: true\n      - kind: facts\n        id: FG2\n        text:\n          es: "¿Por qué mandato existe la red?"\n          en: "By what mandate does the network exist?"\n          pt: "Por qual mandato a rede existe?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Mandato"\n              en: "Mandate"\n              pt: "Mandato"\n            choices:\n              - code: "voluntaria"\n                label:\n                  es: "Es voluntaria"\n                  en: "It is voluntary"\n                  pt: "É voluntária"\n              - code: "norma"\n                label:\n                  es: "Norma o programa nacional"\n                  en: "A national rule or programme"\n                  pt: "Norma ou programa nacional"\n              - code: "ordenanza"\n                label:\n                  es: "Ordenanza"\n                  en: "A municipal ordinance"\n                  pt: "Lei ou decreto municipal"\n          - code: "cual"\n            kind: text\n            label:\n              es: "Cuál norma, programa u ordenanza"\n              en: "Which rule, programme or ordinance"\n              pt: "Qual norma, programa, lei ou decreto"\n        sourced: true\n      - kind: facts\n        id: FG3\n        text:\n          es: "¿Cuándo comenzó la red?"\n          en: "When did the network begin?"\n          pt: "Quando a rede começou?"\n        fields:\n          - code: "mes_inicio"\n            label:\n              es: "Mes, de 1 a 12"\n              en: "Month, from 1 to 12"\n              pt: "Mês, de 1 a 12"\n            least: 1\n            most: 12\n          - code: "anio_inicio"\n            label:\n              es: "Año"\n              en: "Year"\n              pt: "Ano"\n            least: 1900\n            most: 2100\n        sourced: true\n      - kind: facts\n        id: FG4\n        text:\n          es: "Si es comisión o subgrupo, ¿de qué red superior?"\n          en: "If it is a committee or subgroup, of which larger network?"\n          pt: "Se é comissão ou subgrupo, de que rede superior?"\n        fields:\n          - code: "red"\n            kind: text\n            label:\n              es: "Red superior"\n              en: "Larger network"\n              pt: "Rede superior"\n        sourced: true\n      - kind: facts\n        id: FG5\n        text:\n          es: "¿Comparte la red sus miembros con otra a propósito?"\n          en: "Does the network share its members with another on purpose?"\n          pt: "A rede compartilha seus membros com outra de propósito?"\n        fields:\n          - code: "respuesta"\n            kind: choice\n            label:\n              es: "Respuesta"\n              en: "Answer"\n              pt: "Resposta"\n            choices:\n              - code: "si"\n                label:\n                  es: "Sí"\n                  en: "Yes"\n                  pt: "Sim"\n              - code: "no"\n                label:\n                  es: "No"\n                  en: "No"\n                  pt: "Não"\n          - code: "finalidad"\n            kind: text\n            label:\n              es: "Para qué: la finalidad declarada"\n              en: "What for: the stated purpose"\n              pt: "Para quê: a finalidade declarada"\n        sourced: true\n      - kind: grid\n        id: FV1\n        text:\n          es: "¿Quién puede resolver lo que hoy frena a la red?"\n          en: "Who can solve what holds the network back today?"\n          pt: "Quem pode resolver o que hoje freia a rede?"\n        rows:\n          - code: "OBJ"\n            label:\n              es: "En los objetivos"\n              en: "In its objectives"\n              pt: "Nos objetivos"\n          - code: "PLA"\n            label:\n              es: "En la planificación"\n              en: "In its planning"\n              pt: "No planejamento"\n          - code: "PRE"\n            label:\n              es: "En el presupuesto"\n              en: "In its budget"\n              pt: "No orçamento"\n          - code: "INF"\n            label:\n              es: "En la información"\n              en: "In its information"\n              pt: "Na informação"\n          - code: "EVA"\n            label:\n              es: "En la evaluación"\n              en: "In its evaluation"\n              pt: "Na avaliação"\n        choices:\n          - code: "red"\n            label:\n              es: "La red"\n              en: "The network"\n              pt: "A rede"\n          - code: "municipio"\n            label:\n              es: "El municipio"\n              en: "The municipality"\n              pt: "O município"\n          - code: "region"\n            label:\n              es: "La provincia o región"\n              en: "The province or region"\n              pt: "A província ou região"\n          - code: "ministerio"\n            label:\n              es: "El ministerio"\n              en: "The ministry"\n              pt: "O ministério"\n\n  - id: reuniones\n    title:\n      es: "Reuniones"\n      en: "Meetings"\n      pt: "Reuniões"\n    questions:\n      - kind: facts\n        id: FM1\n        text:\n          es: "¿Cuántas reuniones tiene la red al mes?"\n          en: "How many meetings does the network have a month?"\n          pt: "Quantas reuniões a rede faz por mês?"\n        fields:\n          - code: "reuniones"\n            label:\n              es: "Reuniones al mes"\n              en: "Meetings a month"\n              pt: "Reuniões por mês"\n            most: 60\n            whole: false\n        sourced: true\n      - kind: facts\n        id: FM2\n        text:\n          es: "¿Cuánto dura una reunión habitual?"\n          en: "How long does a usual meeting last?"\n          pt: "Quanto dura uma reunião habitual?"\n        fields:\n          - code: "horas"\n            label:\n              es: "Duración"\n              en: "Duration"\n              pt: "Duração"\n            unit:\n              es: "horas"\n              en: "hours"\n              pt: "horas"\n            most: 24\n            whole: false\n        sourced: true\n      - kind: facts\n        id: FM3\n        text:\n          es: "¿Cuántas personas asisten, y de qué instituciones y sectores?"\n          en: "How many people attend, and from which institutions and sectors?"\n          pt: "Quantas pessoas participam, e de quais instituições e setores?"\n        hint:\n          es: "Una institución por fila, sin nombres de personas."\n          en: "One institution per row, without people's names."\n          pt: "Uma instituição por linha, sem nomes de pessoas."\n        rows: 20\n        fields:\n          - code: "institucion"\n            kind: text\n            label:\n              es: "Institución"\n              en: "Institution"\n              pt: "Instituição"\n          - code: "sector"\n            kind: text\n            label:\n              es: "Sector"\n              en: "Sector"\n              pt: "Setor"\n          - code: "personas"\n            label:\n              es: "Personas"\n              en: "People"\n              pt: "Pessoas"\n            most: 1000\n        sourced: true\n\n  - id: perfil\n    title:\n      es: "Perfil de la red"\n      en: "Profile of the network"\n      pt: "Perfil da rede"\n    questions:\n      - kind: grid\n        id: TEM\n        text:\n          es: "¿Sobre qué temas trabaja la red?"\n          en: "Which themes does the network work on?"\n          pt: "Sobre que temas a rede trabalha?"\n        rows:\n          - code: "salud"\n            label:\n              es: "Salud"\n              en: "Health"\n              pt: "Saúde"\n          - code: "salud_mental"\n            label:\n              es: "Salud mental"\n              en: "Mental health"\n              pt: "Saúde mental"\n          - code: "desarrollo_infantil"\n            label:\n              es: "Desarrollo infantil"\n              en: "Child development"\n              pt: "Desenvolvimento infantil"\n          - code: "proteccion_derechos"\n            label:\n              es: "Protección de derechos"\n              en: "Protection of rights"\n              pt: "Proteção de direitos"\n          - code: "educacion"\n            label:\n              es: "Educación"\n              en: "Education"\n              pt: "Educação"\n          - code: "violencia"\n            label:\n              es: "Violencia"\n              en: "Violence"\n              pt: "Violência"\n          - code: "drogas_alcohol"\n            label:\n              es: "Drogas y alcohol"\n              en: "Drugs and alcohol"\n              pt: "Drogas e álcool"\n          - code: "discapacidad"\n            label:\n              es: "Discapacidad"\n              en: "Disability"\n              pt: "Deficiência"\n          - code: "envejecimiento"\n            label:\n              es: "Envejecimiento"\n              en: "Ageing"\n              pt: "Envelhecimento"\n          - code: "seguridad"\n            label:\n              es: "Seguridad"\n              en: "Public safety"\n              pt: "Segurança"\n          - code: "vivienda_barrio"\n            label:\n              es: "Vivienda y barrio"\n              en: "Housing and neighbourhood"\n              pt: "Habitação e bairro"\n          - code: "empleo_ingresos"\n            label:\n              es: "Empleo e ingresos"\n              en: "Employment and income"\n              pt: "Emprego e renda"\n          - code: "ambiente"\n            label:\n              es: "Ambiente"\n              en: "Environment"\n              pt: "Ambiente"\n          - code: "cultura_deporte"\n            label:\n              es: "Cultura y deporte"\n              en: "Culture and sport"\n              pt: "Cultura e esporte"\n          - code: "migracion"\n            label:\n              es: "Migración"\n              en: "Migration"\n              pt: "Migração"\n        choices:\n          - code: "si"\n            label:\n              es: "Sí"\n              en: "Yes"\n              pt: "Sim"\n          - code: "no"\n            label:\n              es: "No"\n              en: "No"\n              pt: "Não"\n      - kind: grid\n        id: POB\n        text:\n          es: "¿Para qué poblaciones trabaja la red?"\n          en: "For which populations does the network work?"\n          pt: "Para quais populações a rede trabalha?"\n        rows:\n          - code: "gestantes"\n            label:\n              es: "Gestantes"\n              en: "Pregnant women"\n              pt: "Gestantes"\n          - code: "primera_infancia"\n            label:\n              es: "Primera infancia"\n              en: "Early childhood"\n              pt: "Primeira infância"\n          - code: "ninez"\n            label:\n              es: "Niñez"\n              en: "Childhood"\n              pt: "Infância"\n          - code: "adolescencia"\n            label:\n              es: "Adolescencia"\n              en: "Adolescence"\n              pt: "Adolescência"\n          - code: "juventud"\n            label:\n              es: "Juventud"\n              en: "Young people"\n              pt: "Juventude"\n          - code: "personas_adultas"\n            label:\n              es: "Personas adultas"\n              en: "Adults"\n              pt: "Pessoas adultas"\n          - code: "personas_mayores"\n            label:\n              es: "Personas mayores"\n              en: "Older people"\n              pt: "Pessoas idosas"\n          - code: "mujeres"\n            label:\n              es: "Mujeres"\n              en: "Women"\n              pt: "Mulheres"\n          - code: "discapacidad"\n            label:\n              es: "Personas con discapacidad"\n              en: "People with disabilities"\n              pt: "Pessoas com deficiência"\n          - code: "migrantes"\n            label:\n              es: "Migrantes"\n              en: "Migrants"\n              pt: "Migrantes"\n          - code: "pueblos_indigenas"\n            label:\n              es: "Pueblos indígenas"\n              en: "Indigenous peoples"\n              pt: "Povos indígenas"\n          - code: "poblacion_general"\n            label:\n              es: "Población general (todas)"\n              en: "General population (all)"\n              pt: "População em geral (todas)"\n        choices:\n          - code: "si"\n            label:\n              es: "Sí"\n              en: "Yes"\n              pt: "Sim"\n          - code: "no"\n            label:\n              es: "No"\n              en: "No"\n              pt: "Não"\n      - kind: grid\n        id: FUN\n        text:\n          es: "¿Qué funciones cumple la red?"\n          en: "What functions does the network have?"\n          pt: "Que funções a rede cumpre?"\n        rows:\n          - code: "intercambiar_informacion"\n            label:\n              es: "Intercambiar información"\n              en: "Exchange information"\n              pt: "Trocar informações"\n          - code: "coordinar"\n            label:\n              es: "Coordinar"\n              en: "Coordinate"\n              pt: "Coordenar"\n          - code: "planificar"\n            label:\n              es: "Planificar"\n              en: "Plan"\n              pt: "Planejar"\n          - code: "derivar_casos"\n            label:\n              es: "Derivar o gestionar casos"\n              en: "Refer or manage cases"\n              pt: "Encaminhar ou gerir casos"\n          - code: "atender"\n            label:\n              es: "Atender directamente"\n              en: "Serve people directly"\n              pt: "Atender diretamente"\n          - code: "prevenir_promover"\n            label:\n              es: "Prevenir y promover"\n              en: "Prevent and promote"\n              pt: "Prevenir e promover"\n          - code: "formar"\n            label:\n              es: "Formar"\n              en: "Train"\n              pt: "Formar"\n          - code: "hacer_seguimiento"\n            label:\n              es: "Hacer seguimiento"\n              en: "Monitor"\n              pt: "Acompanhar"\n          - code: "asignar_recursos"\n            label:\n              es: "Asignar recursos"\n              en: "Allocate resources"\n              pt: "Alocar recursos"\n          - code: "fiscalizar"\n            label:\n              es: "Fiscalizar"\n              en: "Inspect"\n              pt: "Fiscalizar"\n          - code: "incidir"\n            label:\n              es: "Incidir o abogar"\n              en: "Advocate"\n              pt: "Incidir ou defender causas"\n          - code: "emergencia"\n            label:\n              es: "Responder a emergencias"\n              en: "Respond to emergencies"\n              pt: "Responder a emergências"\n        choices:\n          - code: "si"\n            label:\n              es: "Sí"\n              en: "Yes"\n              pt: "Sim"\n          - code: "no"\n            label:\n              es: "No"\n              en: "No"\n              pt: "Não"\n	2026-11-01 12:00:00+00
nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	# yaml-language-server: $schema=schema.json\n# The core questionnaire: 26 scored items in five dimensions (README.md has the format).\n# This version is published: what it asks never changes, nor its Spanish. A new wording\n# is nucleo-2.yaml; the other languages may be mended here.\n\nid: nucleo\nversion: 1\nstatus: published\nlanguages: [es, en, pt]\ndrafts: [en, pt]\n\ntitle:\n  es: "Cuestionario núcleo de intersectorialidad"\n  en: "Core questionnaire on intersectorality"\n  pt: "Questionário-base de intersetorialidade"\n\nminutes:\n  least: 15\n  most: 20\n\ninstructions:\n  - es: "«Institución» es cada servicio o equipo con representante propio en la red (CESFAM, jardín infantil, oficina local de la niñez, DIDECO…), aunque dependan de la misma municipalidad. «Todos los sectores» son todos los que hoy integran la red."\n    en: "“Institution” means each service or team with its own representative in the network (health centre, nursery school, local children's office, municipal social services…), even if several of them belong to the same municipality. “All sectors” means all those that are part of the network today."\n    pt: "«Instituição» é cada serviço ou equipe com representante próprio na rede (UBS, creche, conselho tutelar, CRAS…), mesmo que pertençam à mesma prefeitura. «Todos os setores» são todos os que hoje integram a rede."\n  - es: "Si la red lleva menos de 12 meses, responda desde que comenzó. Responda por lo que realmente ha ocurrido en esta red durante los últimos 12 meses, no por lo que debería ocurrir."\n    en: "If the network is less than 12 months old, answer about the time since it began. Answer about what has really happened in this network over the last 12 months, not for what ought to happen."\n    pt: "Se a rede tem menos de 12 meses, responda desde que ela começou. Responda pelo que realmente aconteceu nesta rede durante os últimos 12 meses, não pelo que deveria acontecer."\n  - es: "Marque la descripción más alta que se cumple por completo; si se cumple sólo a medias, marque la anterior. No hay respuestas buenas ni malas."\n    en: "Tick the highest description that is fully met; if it is only partly met, tick the one before it. There are no right or wrong answers."\n    pt: "Marque a descrição mais alta que se cumpre por completo; se ela se cumpre só em parte, marque a anterior. Não há respostas certas nem erradas."\n  - es: "Si no tiene información, marque «No sé»: también es un resultado."\n    en: "If you have no information, tick “I don't know”: that is a result too."\n    pt: "Se você não tem informação, marque «Não sei»: isso também é um resultado."\n  - es: "Sus respuestas individuales no se publican y su coordinador o coordinadora no las verá; en redes pequeñas alguien podría deducirlas."\n    en: "Your individual answers are not published and your coordinator will not see them; in small networks somebody might be able to work them out."\n    pt: "Suas respostas individuais não são publicadas, e a coordenação da rede não as verá; em redes pequenas, alguém poderia deduzi-las."\n\ndimensions:\n  - code: OBJ\n    name:\n      es: "Objetivos compartidos"\n      en: "Shared objectives"\n      pt: "Objetivos compartilhados"\n    short:\n      es: "Objetivos"\n      en: "Objectives"\n      pt: "Objetivos"\n  - code: PLA\n    name:\n      es: "Planificación conjunta"\n      en: "Joint planning"\n      pt: "Planejamento conjunto"\n    short:\n      es: "Planificación"\n      en: "Planning"\n      pt: "Planejamento"\n  - code: PRE\n    name:\n      es: "Presupuesto y recursos conjuntos"\n      en: "Joint budget and resources"\n      pt: "Orçamento e recursos conjuntos"\n    short:\n      es: "Presupuesto"\n      en: "Budget"\n      pt: "Orçamento"\n  - code: INF\n    name:\n      es: "Gestión de la información"\n      en: "Information management"\n      pt: "Gestão da informação"\n    short:\n      es: "Información"\n      en: "Information"\n      pt: "Informação"\n  - code: EVA\n    name:\n      es: "Evaluación conjunta"\n      en: "Joint evaluation"\n      pt: "Avaliação conjunta"\n    short:\n      es: "Evaluación"\n      en: "Evaluation"\n      pt: "Avaliação"\n\nsections:\n  - id: apertura\n    title:\n      es: "Para comenzar"\n      en: "To begin"\n      pt: "Para começar"\n    questions:\n      - kind: choice\n        id: LBL\n        text:\n          es: "¿Cómo llamaría hoy al trabajo de esta red?"\n          en: "What would you call the work of this network today?"\n          pt: "Como você chamaria hoje o trabalho desta rede?"\n        choices:\n          - code: "intercambio"\n            label:\n              es: "Intercambio de información"\n              en: "Exchange of information"\n              pt: "Troca de informações"\n          - code: "coordinacion"\n            label:\n              es: "Coordinación"\n              en: "Coordination"\n              pt: "Coordenação"\n          - code: "intersectorial"\n            label:\n              es: "Trabajo intersectorial"\n              en: "Intersectoral work"\n              pt: "Trabalho intersetorial"\n          - code: "ns"\n            label:\n              es: "No sé"\n              en: "I don't know"\n              pt: "Não sei"\n\n  - id: OBJ\n    title:\n      es: "Objetivos compartidos"\n      en: "Shared objectives"\n      pt: "Objetivos compartilhados"\n    questions:\n      - kind: ladder\n        id: OBJ1\n        dimension: OBJ\n        title:\n          es: "Visión común"\n          en: "Common vision"\n          pt: "Visão comum"\n        text:\n          es: "¿Comparten las instituciones una misma idea de lo que quieren lograr para la población?"\n          en: "Do the institutions share the same idea of what they want to achieve for the population?"\n          pt: "As instituições compartilham uma mesma ideia do que querem alcançar para a população?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución tiene la suya y no la hemos conversado."\n              en: "Each institution has its own and we have not talked about it."\n              pt: "Cada instituição tem a sua e ainda não conversamos sobre ela."\n          - rung: 1\n            text:\n              es: "Nos hemos contado nuestras visiones en conversaciones puntuales, sin llegar a una común."\n              en: "We have shared our visions with one another in one-off conversations, without reaching a common one."\n              pt: "Já contamos nossas visões umas às outras em conversas pontuais, sem chegar a uma visão comum."\n          - rung: 2\n            text:\n              es: "Acordamos una idea común para acciones o casos concretos, no para el conjunto del trabajo."\n              en: "We have agreed on a common idea for concrete actions or cases, not for the work as a whole."\n              pt: "Pactuamos uma ideia comum para ações ou casos concretos, não para o conjunto do trabalho."\n          - rung: 3\n            text:\n              es: "Existe una visión común escrita, construida por todos los sectores."\n              en: "There is a written common vision, built by all sectors."\n              pt: "Existe uma visão comum escrita, construída por todos os setores."\n\n      - kind: ladder\n        id: OBJ2\n        dimension: OBJ\n        title:\n          es: "Diagnóstico y población"\n          en: "Needs assessment and population"\n          pt: "Diagnóstico e população"\n        text:\n          es: "¿Cómo se define el problema y la población a la que se dirige la red?"\n          en: "How are the problem and the network's target population defined?"\n          pt: "Como são definidos o problema e a população a que a rede se dirige?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución lo define por separado."\n              en: "Each institution defines them separately."\n              pt: "Cada instituição define isso separadamente."\n          - rung: 1\n            text:\n              es: "Intercambiamos diagnósticos o listados cuando alguien los pide."\n              en: "We exchange needs assessments or lists when someone asks for them."\n              pt: "Trocamos diagnósticos ou listas quando alguém pede."\n          - rung: 2\n            text:\n              es: "Juntamos los diagnósticos sectoriales para decidir a quién dirigir acciones concretas."\n              en: "We put the sectors' needs assessments together to decide who concrete actions are for."\n              pt: "Juntamos os diagnósticos setoriais para decidir a quem dirigir ações concretas."\n          - rung: 3\n            text:\n              es: "Hay un diagnóstico único, hecho en conjunto, que define población, territorio y prioridades."\n              en: "There is a single needs assessment, made together, that defines population, territory and priorities."\n              pt: "Há um diagnóstico único, feito em conjunto, que define população, território e prioridades."\n\n      - kind: ladder\n        id: OBJ3\n        dimension: OBJ\n        title:\n          es: "Objetivos"\n          en: "Objectives"\n          pt: "Objetivos"\n        text:\n          es: "¿Qué objetivos orientan el trabajo de la red?"\n          en: "Which objectives guide the network's work?"\n          pt: "Que objetivos orientam o trabalho da rede?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Sólo los objetivos de cada institución."\n              en: "Only each institution's own objectives."\n              pt: "Só os objetivos de cada instituição."\n          - rung: 1\n            text:\n              es: "Conocemos los objetivos de los demás y a veces coincidimos."\n              en: "We know the others' objectives, and sometimes they coincide with ours."\n              pt: "Conhecemos os objetivos dos demais e às vezes eles coincidem com os nossos."\n          - rung: 2\n            text:\n              es: "Hay objetivos acordados para actividades o proyectos concretos."\n              en: "There are agreed objectives for concrete activities or projects."\n              pt: "Há objetivos pactuados para atividades ou projetos concretos."\n          - rung: 3\n            text:\n              es: "Hay objetivos comunes, escritos y priorizados, que orientan a todas las instituciones."\n              en: "There are common objectives, written and prioritised, that guide all the institutions."\n              pt: "Há objetivos comuns, escritos e priorizados, que orientam todas as instituições."\n\n      - kind: ladder\n        id: OBJ4\n        dimension: OBJ\n        title:\n          es: "Metas concordadas"\n          en: "Agreed targets"\n          pt: "Metas pactuadas"\n        text:\n          es: "¿Qué ocurre con las metas (cantidades y plazos)?"\n          en: "What happens with targets (quantities and deadlines)?"\n          pt: "O que acontece com as metas (quantidades e prazos)?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Sólo existen metas sectoriales."\n              en: "There are only sector targets."\n              pt: "Só existem metas setoriais."\n          - rung: 1\n            text:\n              es: "Nos informamos las metas de cada sector."\n              en: "We let one another know each sector's targets."\n              pt: "Informamos uns aos outros as metas de cada setor."\n          - rung: 2\n            text:\n              es: "Ajustamos algunas metas sectoriales para que se complementen en acciones concretas."\n              en: "We adjust some sector targets so that they complement one another in concrete actions."\n              pt: "Ajustamos algumas metas setoriais para que se complementem em ações concretas."\n          - rung: 3\n            text:\n              es: "Hay metas comunes, con cantidad y plazo, que cada sector incorporó a sus propios compromisos."\n              en: "There are common targets, with a quantity and a deadline, that each sector has included in its own commitments."\n              pt: "Há metas comuns, com quantidade e prazo, que cada setor incorporou aos seus próprios compromissos."\n\n      - kind: ladder\n        id: OBJ5\n        dimension: OBJ\n        title:\n          es: "Acuerdo y respaldo"\n          en: "Agreement and backing"\n          pt: "Acordo e respaldo"\n        text:\n          es: "¿Qué acuerdo respalda el trabajo conjunto?"\n          en: "What agreement backs the joint work?"\n          pt: "Que acordo respalda o trabalho conjunto?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Ninguno; depende de la voluntad de cada persona."\n              en: "None; it depends on each person's willingness."\n              pt: "Nenhum; depende da vontade de cada pessoa."\n          - rung: 1\n            text:\n              es: "Acuerdos verbales o puntuales para situaciones específicas."\n              en: "Verbal or one-off agreements for specific situations."\n              pt: "Acordos verbais ou pontuais para situações específicas."\n          - rung: 2\n            text:\n              es: "Un acuerdo escrito entre equipos técnicos para coordinar acciones."\n              en: "A written agreement between technical teams to coordinate actions."\n              pt: "Um acordo escrito entre equipes técnicas para coordenar ações."\n          - rung: 3\n            text:\n              es: "Además del acuerdo de coordinación, las autoridades de todos los sectores firmaron un acuerdo vigente."\n              en: "In addition to the coordination agreement, the authorities of all sectors have signed an agreement that is in force."\n              pt: "Além do acordo de coordenação, as autoridades de todos os setores assinaram um acordo que está em vigor."\n\n      - kind: choice\n        id: OBJ5V\n        text:\n          es: "¿El acuerdo dice qué derechos o valores persigue la red?"\n          en: "Does the agreement say which rights or values the network pursues?"\n          pt: "O acordo diz que direitos ou valores a rede busca?"\n        choices:\n          - code: "si"\n            label:\n              es: "Sí"\n              en: "Yes"\n              pt: "Sim"\n          - code: "no"\n            label:\n              es: "No"\n              en: "No"\n              pt: "Não"\n          - code: "ns"\n            label:\n              es: "No sé"\n              en: "I don't know"\n              pt: "Não sei"\n\n  - id: PLA\n    title:\n      es: "Planificación conjunta"\n      en: "Joint planning"\n      pt: "Planejamento conjunto"\n    questions:\n      - kind: ladder\n        id: PLA1\n        dimension: PLA\n        title:\n          es: "Plan de trabajo"\n          en: "Work plan"\n          pt: "Plano de trabalho"\n        text:\n          es: "¿Cómo se planifica?"\n          en: "How is planning done?"\n          pt: "Como é feito o planejamento?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución planifica sola."\n              en: "Each institution plans on its own."\n              pt: "Cada instituição planeja sozinha."\n          - rung: 1\n            text:\n              es: "Nos avisamos lo que hará cada una."\n              en: "We let one another know what each of us will do."\n              pt: "Avisamos umas às outras o que cada uma vai fazer."\n          - rung: 2\n            text:\n              es: "Tenemos un calendario o plan de coordinación hecho en la red."\n              en: "We have a coordination calendar or plan drawn up in the network."\n              pt: "Temos um calendário ou plano de coordenação feito na rede."\n          - rung: 3\n            text:\n              es: "Todos los sectores elaboramos juntos, desde el inicio, un plan anual o plurianual que ordena el trabajo de cada institución."\n              en: "All sectors draw up together, from the start, an annual or multi-year plan that organises the work of each institution."\n              pt: "Todos os setores elaboram juntos, desde o início, um plano anual ou plurianual que organiza o trabalho de cada instituição."\n\n      - kind: ladder\n        id: PLA2\n        dimension: PLA\n        title:\n          es: "Acciones concretas"\n          en: "Concrete actions"\n          pt: "Ações concretas"\n        text:\n          es: "¿Cómo se hacen las acciones entre instituciones?"\n          en: "How are joint actions carried out?"\n          pt: "Como são feitas as ações entre instituições?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No hacemos acciones juntas."\n              en: "We do not carry out actions together."\n              pt: "Não fazemos ações em conjunto."\n          - rung: 1\n            text:\n              es: "Colaboramos puntualmente cuando alguien lo pide."\n              en: "We collaborate on a one-off basis, when someone asks."\n              pt: "Colaboramos de forma pontual, quando alguém pede."\n          - rung: 2\n            text:\n              es: "Planificamos acciones concretas, con responsables, tareas y fechas repartidas entre sectores."\n              en: "We plan concrete actions, with people in charge, tasks and dates shared out among sectors."\n              pt: "Planejamos ações concretas, com responsáveis, tarefas e datas distribuídos entre os setores."\n          - rung: 3\n            text:\n              es: "Las acciones conjuntas forman un programa continuo, diseñado, ejecutado y ajustado en común."\n              en: "Joint actions form a continuous programme, designed, carried out and adjusted together."\n              pt: "As ações conjuntas formam um programa contínuo, elaborado, executado e ajustado em comum."\n\n      - kind: ladder\n        id: PLA3\n        dimension: PLA\n        title:\n          es: "Estrategias acordadas"\n          en: "Agreed strategies"\n          pt: "Estratégias pactuadas"\n        text:\n          es: "¿Existe una forma de trabajo acordada?"\n          en: "Is there an agreed way of working?"\n          pt: "Existe uma forma de trabalho pactuada?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución decide cómo interviene."\n              en: "Each institution decides how it intervenes."\n              pt: "Cada instituição decide como intervém."\n          - rung: 1\n            text:\n              es: "Nos hemos mostrado cómo trabaja cada una."\n              en: "We have shown one another how each of us works."\n              pt: "Já mostramos umas às outras como cada uma trabalha."\n          - rung: 2\n            text:\n              es: "Acordamos procedimientos para algunas acciones (por ejemplo, derivaciones)."\n              en: "We have agreed on procedures for some actions (for example, referrals)."\n              pt: "Pactuamos procedimentos para algumas ações (por exemplo, encaminhamentos)."\n          - rung: 3\n            text:\n              es: "Hay una estrategia o modelo acordado que todas aplican, aunque obligue a cambiar formas propias de trabajo."\n              en: "There is an agreed strategy or model that all institutions apply, even if they have to change their own ways of working."\n              pt: "Há uma estratégia ou modelo pactuado que todas aplicam, mesmo que obrigue a mudar formas próprias de trabalho."\n\n      - kind: ladder\n        id: PLA4\n        dimension: PLA\n        title:\n          es: "Vínculo con la planificación sectorial"\n          en: "Link with sector planning"\n          pt: "Vínculo com o planejamento setorial"\n        text:\n          es: "¿Qué relación hay entre el trabajo de la red y los planes y metas de cada sector?"\n          en: "How does the network's work relate to each sector's own plans and targets?"\n          pt: "Que relação há entre o trabalho da rede e os planos e metas de cada setor?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Los planes sectoriales no consideran a la red."\n              en: "Sector plans do not take the network into account."\n              pt: "Os planos setoriais não levam a rede em conta."\n          - rung: 1\n            text:\n              es: "Los planes sectoriales se comparten con la red una vez aprobados."\n              en: "Sector plans are shared with the network once they are approved."\n              pt: "Os planos setoriais são compartilhados com a rede depois de aprovados."\n          - rung: 2\n            text:\n              es: "Conocemos los planes de los demás y al menos dos incluyen actividades de la red."\n              en: "We know the others' plans, and at least two include activities of the network."\n              pt: "Conhecemos os planos dos demais e pelo menos dois incluem atividades da rede."\n          - rung: 3\n            text:\n              es: "Las prioridades de la red se acuerdan antes y entran en los planes y metas de gestión de todos los sectores."\n              en: "The network's priorities are agreed beforehand and are included in the plans and management targets of all sectors."\n              pt: "As prioridades da rede são pactuadas antes e entram nos planos e metas de gestão de todos os setores."\n\n      - kind: ladder\n        id: PLA5\n        dimension: PLA\n        title:\n          es: "Secuencialidad"\n          en: "Sequencing"\n          pt: "Sequencialidade"\n        text:\n          es: "Cuando una persona o familia necesita a más de una institución, ¿qué pasa?"\n          en: "When a person or family needs more than one institution, what happens?"\n          pt: "Quando uma pessoa ou família precisa de mais de uma instituição, o que acontece?"\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución atiende lo suyo, sin derivar."\n              en: "Each institution deals with its own part and makes no referral."\n              pt: "Cada instituição atende a sua parte, sem encaminhar."\n          - rung: 1\n            text:\n              es: "Se orienta o deriva, sin confirmar si la persona llegó."\n              en: "The person is directed or referred, but nobody confirms whether they arrived."\n              pt: "A pessoa é orientada ou encaminhada, e não se confirma se ela chegou."\n          - rung: 2\n            text:\n              es: "Hay rutas de derivación con pasos y responsables, y se confirma la recepción."\n              en: "There are referral pathways with steps and people in charge, and receipt of the referral is confirmed."\n              pt: "Há fluxos de encaminhamento com etapas e responsáveis, e o recebimento é confirmado."\n          - rung: 3\n            text:\n              es: "Hay una ruta única: los pasos están encadenados, alguien sigue el caso y se cierra entre sectores."\n              en: "There is a single pathway: the steps are linked, someone follows the case, and the sectors close it together."\n              pt: "Há um fluxo único: as etapas são encadeadas, alguém acompanha o caso e os setores o encerram juntos."\n\n      - kind: ladder\n        id: PLA6\n        dimension: PLA\n        title:\n          es: "Sincronicidad"\n          en: "Synchronisation"\n          pt: "Sincronia"\n        text:\n          es: "¿Cómo se coordinan las fechas de trabajo en el territorio?"\n          en: "How are the dates for work in the territory coordinated?"\n          pt: "Como são coordenadas as datas de trabalho no território?"\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada sector fija las suyas."\n              en: "Each sector sets its own."\n              pt: "Cada setor define as suas."\n          - rung: 1\n            text:\n              es: "Nos las informamos."\n              en: "We tell one another the dates."\n              pt: "Informamos as datas uns aos outros."\n          - rung: 2\n            text:\n              es: "Fijamos juntos las de acciones concretas."\n              en: "We set the dates of concrete actions together."\n              pt: "Definimos juntos as datas das ações concretas."\n          - rung: 3\n            text:\n              es: "Tenemos un calendario común de todo el trabajo de la red."\n              en: "We have a common calendar of all the network's work."\n              pt: "Temos um calendário comum de todo o trabalho da rede."\n\n  - id: PRE\n    title:\n      es: "Presupuesto y recursos conjuntos"\n      en: "Joint budget and resources"\n      pt: "Orçamento e recursos conjuntos"\n    questions:\n      - kind: ladder\n        id: PRE1\n        dimension: PRE\n        title:\n          es: "Recursos operacionales"\n          en: "Operational resources"\n          pt: "Recursos operacionais"\n        text:\n          es: "¿Se comparten recursos (horas de personal, vehículos, locales, materiales)?"\n          en: "Are resources shared (staff hours, vehicles, premises, materials)?"\n          pt: "São compartilhados recursos (horas de pessoal, veículos, espaços físicos, materiais)?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n              en: "No."\n              pt: "Não."\n          - rung: 1\n            text:\n              es: "Se prestan de vez en cuando, como favor."\n              en: "They are lent now and then, as a favour."\n              pt: "São emprestados de vez em quando, como favor."\n          - rung: 2\n            text:\n              es: "Se comparten de manera planificada para acciones acordadas."\n              en: "They are shared in a planned way for agreed actions."\n              pt: "São compartilhados de forma planejada para ações pactuadas."\n          - rung: 3\n            text:\n              es: "Hay recursos puestos en común de forma permanente, con reglas acordadas de uso."\n              en: "Some resources are permanently pooled, with agreed rules for their use."\n              pt: "Há recursos compartilhados de forma permanente, com regras de uso pactuadas."\n\n      - kind: ladder\n        id: PRE2\n        dimension: PRE\n        title:\n          es: "Presupuesto conjunto"\n          en: "Joint budget"\n          pt: "Orçamento conjunto"\n        text:\n          es: "¿Existe un presupuesto para el trabajo en red?"\n          en: "Is there a budget for the joint work?"\n          pt: "Existe um orçamento para o trabalho em rede?"\n        anchors:\n          - rung: 0\n            text:\n              es: "En la red no se habla de presupuesto."\n              en: "Budgets are not discussed in the network."\n              pt: "Na rede não se fala de orçamento."\n          - rung: 1\n            text:\n              es: "Cada institución informa qué recursos tiene o podría aportar."\n              en: "Each institution reports which resources it has or could contribute."\n              pt: "Cada instituição informa que recursos tem ou poderia aportar."\n          - rung: 2\n            text:\n              es: "Se suman aportes de varias instituciones para costear actividades concretas."\n              en: "Contributions from several institutions are combined to pay for concrete activities."\n              pt: "Somam-se aportes de várias instituições para custear atividades concretas."\n          - rung: 3\n            text:\n              es: "Las instituciones acuerdan juntas un presupuesto anual de la red: qué aporta y en qué gasta cada una (no hace falta un fondo común)."\n              en: "The institutions agree together on an annual budget of the network: what each contributes and what each spends it on (a common fund is not needed)."\n              pt: "As instituições pactuam juntas um orçamento anual da rede: o que cada uma aporta e em que gasta (não é preciso um fundo comum)."\n\n      - kind: ladder\n        id: PRE3\n        dimension: PRE\n        title:\n          es: "Decisión"\n          en: "Decision"\n          pt: "Decisão"\n        text:\n          es: "¿Quién decide en qué se usan los recursos de la red?"\n          en: "Who decides what the network's resources are used for?"\n          pt: "Quem decide em que são usados os recursos da rede?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución o el nivel central, sin considerar a la red."\n              en: "Each institution or the central level, without considering the network."\n              pt: "Cada instituição ou o nível central, sem considerar a rede."\n          - rung: 1\n            text:\n              es: "Se informa o consulta a la red después de decidir."\n              en: "The network is informed or consulted after the decision is made."\n              pt: "A rede é informada ou consultada depois da decisão."\n          - rung: 2\n            text:\n              es: "La red decide sobre los recursos de actividades concretas."\n              en: "The network decides on the resources of concrete activities."\n              pt: "A rede decide sobre os recursos de atividades concretas."\n          - rung: 3\n            text:\n              es: "La red decide en conjunto las prioridades de gasto."\n              en: "The network jointly decides the spending priorities."\n              pt: "A rede decide em conjunto as prioridades de gasto."\n\n      - kind: ladder\n        id: PRE4\n        dimension: PRE\n        title:\n          es: "Financiamiento de acciones conjuntas"\n          en: "Funding of joint actions"\n          pt: "Financiamento de ações conjuntas"\n        text:\n          es: "¿Ha podido la red financiar acciones conjuntas?"\n          en: "Has the network been able to fund joint actions?"\n          pt: "A rede conseguiu financiar ações conjuntas?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No; cada institución gasta sólo en lo suyo."\n              en: "No; each institution spends only on its own work."\n              pt: "Não; cada instituição gasta só com o seu próprio trabalho."\n          - rung: 1\n            text:\n              es: "Sí, como excepción."\n              en: "Yes, as an exception."\n              pt: "Sim, como exceção."\n          - rung: 2\n            text:\n              es: "Sí, con un mecanismo conocido (convenio, cofinanciamiento), para acciones concretas."\n              en: "Yes, through a known mechanism (formal agreement, co-funding), for concrete actions."\n              pt: "Sim, com um mecanismo conhecido (convênio, cofinanciamento), para ações concretas."\n          - rung: 3\n            text:\n              es: "Sí, con ese mecanismo y con recursos ya comprometidos para el año siguiente."\n              en: "Yes, through that mechanism and with resources already committed for the following year."\n              pt: "Sim, com esse mecanismo e com recursos já comprometidos para o ano seguinte."\n\n      - kind: ladder\n        id: PRE5\n        dimension: PRE\n        title:\n          es: "Seguimiento del gasto"\n          en: "Monitoring of spending"\n          pt: "Acompanhamento dos gastos"\n        text:\n          es: "¿Se conoce y revisa el gasto del trabajo conjunto?"\n          en: "Is the spending on joint work known and reviewed?"\n          pt: "Os gastos do trabalho conjunto são conhecidos e revisados?"\n        hint:\n          es: "Marque «No aplica» si la red no tiene gasto conjunto."\n          en: "Tick “Does not apply” if the network has no joint spending."\n          pt: "Marque «Não se aplica» se a rede não tem gastos conjuntos."\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "No se informa a la red."\n              en: "The network is not informed."\n              pt: "A rede não é informada."\n          - rung: 1\n            text:\n              es: "Se informa cuando alguien lo pide."\n              en: "The network is informed when someone asks."\n              pt: "A rede é informada quando alguém pede."\n          - rung: 2\n            text:\n              es: "Se rinde a la red el gasto de las actividades conjuntas."\n              en: "The network is given an account of the spending on joint activities."\n              pt: "A rede recebe a prestação de contas dos gastos das atividades conjuntas."\n          - rung: 3\n            text:\n              es: "La red revisa periódicamente la ejecución y reasigna cuando hace falta."\n              en: "The network reviews the spending at regular intervals and reallocates when needed."\n              pt: "A rede revisa periodicamente a execução dos gastos e realoca quando é preciso."\n\n  - id: INF\n    title:\n      es: "Gestión de la información"\n      en: "Information management"\n      pt: "Gestão da informação"\n    questions:\n      - kind: ladder\n        id: INF1\n        dimension: INF\n        title:\n          es: "Intercambio"\n          en: "Exchange"\n          pt: "Troca"\n        text:\n          es: "¿Cómo se intercambia información entre las instituciones?"\n          en: "How is information exchanged between the institutions?"\n          pt: "Como é feita a troca de informações entre as instituições?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se intercambia."\n              en: "It is not exchanged."\n              pt: "Não há troca."\n          - rung: 1\n            text:\n              es: "Puntualmente, cuando alguien la pide (teléfono, correo, mensajes)."\n              en: "On a one-off basis, when someone asks for it (telephone, e-mail, messages)."\n              pt: "De forma pontual, quando alguém pede (telefone, e-mail, mensagens)."\n          - rung: 2\n            text:\n              es: "De manera periódica y acordada (reuniones, planillas)."\n              en: "On a regular, agreed basis (meetings, spreadsheets)."\n              pt: "De forma periódica e pactuada (reuniões, planilhas)."\n          - rung: 3\n            text:\n              es: "De manera permanente: cada sector puede consultar lo que necesita cuando lo necesita."\n              en: "On a permanent basis: each sector can consult what it needs when it needs it."\n              pt: "De forma permanente: cada setor pode consultar o que precisa quando precisa."\n\n      - kind: ladder\n        id: INF2\n        dimension: INF\n        title:\n          es: "Sistemas"\n          en: "Systems"\n          pt: "Sistemas"\n        text:\n          es: "¿Cómo se relacionan los registros o sistemas de información?"\n          en: "How do registers or information systems relate to one another?"\n          pt: "Como se relacionam os registros ou sistemas de informação?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Cada institución usa el suyo, sin relación."\n              en: "Each institution uses its own, with no connection."\n              pt: "Cada instituição usa o seu, sem relação."\n          - rung: 1\n            text:\n              es: "Se comparten archivos o listados a mano."\n              en: "Files or lists are shared by hand."\n              pt: "Arquivos ou listas são compartilhados manualmente."\n          - rung: 2\n            text:\n              es: "Varias instituciones completan y consultan un mismo registro para acciones o casos concretos."\n              en: "Several institutions fill in and consult the same register for concrete actions or cases."\n              pt: "Várias instituições preenchem e consultam um mesmo registro para ações ou casos concretos."\n          - rung: 3\n            text:\n              es: "Todos los sectores completan y consultan un registro común o conectado, sin volver a digitar."\n              en: "All sectors fill in and consult a common or connected register, without retyping anything."\n              pt: "Todos os setores preenchem e consultam um registro comum ou conectado, sem digitar de novo."\n\n      - kind: ladder\n        id: INF3\n        dimension: INF\n        title:\n          es: "Reglas y resguardo"\n          en: "Rules and safeguards"\n          pt: "Regras e proteção"\n        text:\n          es: "¿Hay reglas para compartir información?"\n          en: "Are there rules for sharing information?"\n          pt: "Há regras para compartilhar informações?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n              en: "No."\n              pt: "Não."\n          - rung: 1\n            text:\n              es: "Acuerdos de palabra, caso a caso."\n              en: "Verbal agreements, case by case."\n              pt: "Acordos verbais, caso a caso."\n          - rung: 2\n            text:\n              es: "Un protocolo escrito para ciertos datos o casos."\n              en: "A written protocol for certain data or cases."\n              pt: "Um protocolo escrito para certos dados ou casos."\n          - rung: 3\n            text:\n              es: "Un protocolo escrito, vigente para toda la red, que se aplica."\n              en: "A written protocol, in force for the whole network, that is applied."\n              pt: "Um protocolo escrito, em vigor para toda a rede, que é aplicado."\n\n      - kind: ladder\n        id: INF4\n        dimension: INF\n        title:\n          es: "Uso conjunto"\n          en: "Joint use"\n          pt: "Uso conjunto"\n        text:\n          es: "¿Para qué se usa la información en la red?"\n          en: "What is information used for in the network?"\n          pt: "Para que a informação é usada na rede?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se usa."\n              en: "It is not used."\n              pt: "Não é usada."\n          - rung: 1\n            text:\n              es: "Cada sector presenta la suya."\n              en: "Each sector presents its own."\n              pt: "Cada setor apresenta a sua."\n          - rung: 2\n            text:\n              es: "Se analiza en conjunto para resolver casos o acciones concretas."\n              en: "It is analysed together to resolve cases or decide on concrete actions."\n              pt: "É analisada em conjunto para resolver casos ou ações concretas."\n          - rung: 3\n            text:\n              es: "Se analiza en conjunto periódicamente y con ella se toman las decisiones de la red."\n              en: "It is analysed together at regular intervals, and the network bases its decisions on it."\n              pt: "É analisada em conjunto periodicamente, e as decisões da rede são tomadas com base nela."\n\n      - kind: ladder\n        id: INF5\n        dimension: INF\n        title:\n          es: "Ida y vuelta"\n          en: "Two-way flow"\n          pt: "Via de mão dupla"\n        text:\n          es: "¿Quien entrega información recibe respuesta?"\n          en: "Do those who give information get a reply?"\n          pt: "Quem fornece informações recebe retorno?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se entrega, o no hay respuesta."\n              en: "None is given, or there is no reply."\n              pt: "Não são fornecidas, ou não há retorno."\n          - rung: 1\n            text:\n              es: "A veces, si se insiste."\n              en: "Sometimes, if they insist."\n              pt: "Às vezes, se insistir."\n          - rung: 2\n            text:\n              es: "Sí, en las acciones acordadas."\n              en: "Yes, in the agreed actions."\n              pt: "Sim, nas ações pactuadas."\n          - rung: 3\n            text:\n              es: "Sí, como regla entre todas las instituciones."\n              en: "Yes, it is the rule among all the institutions."\n              pt: "Sim, é a regra entre todas as instituições."\n\n  - id: EVA\n    title:\n      es: "Evaluación conjunta"\n      en: "Joint evaluation"\n      pt: "Avaliação conjunta"\n    questions:\n      - kind: ladder\n        id: EVA1\n        dimension: EVA\n        title:\n          es: "Seguimiento de acuerdos"\n          en: "Follow-up of agreements"\n          pt: "Acompanhamento dos acordos"\n        text:\n          es: "¿Cómo se sigue lo que se acuerda?"\n          en: "How are agreements followed up?"\n          pt: "Como é acompanhado o que se pactua?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No se sigue."\n              en: "They are not followed up."\n              pt: "Não é acompanhado."\n          - rung: 1\n            text:\n              es: "Se comenta de manera informal."\n              en: "They are talked about informally."\n              pt: "É comentado de maneira informal."\n          - rung: 2\n            text:\n              es: "Se revisa en las reuniones, con actas, responsables y plazos."\n              en: "They are reviewed in meetings, with minutes, people in charge and deadlines."\n              pt: "É revisado nas reuniões, com atas, responsáveis e prazos."\n          - rung: 3\n            text:\n              es: "Además, todos ven un registro común de compromisos y se corrige lo que no se cumple."\n              en: "In addition, everyone sees a common register of commitments, and whatever is not being met is put right."\n              pt: "Além disso, todos veem um registro comum de compromissos, e o que não é cumprido é corrigido."\n\n      - kind: ladder\n        id: EVA2\n        dimension: EVA\n        title:\n          es: "Indicadores"\n          en: "Indicators"\n          pt: "Indicadores"\n        text:\n          es: "¿Con qué indicadores se mira el trabajo conjunto?"\n          en: "Which indicators are used to look at the joint work?"\n          pt: "Com que indicadores se observa o trabalho conjunto?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Con ninguno."\n              en: "None."\n              pt: "Com nenhum."\n          - rung: 1\n            text:\n              es: "Intercambiamos indicadores sectoriales."\n              en: "We exchange sector indicators."\n              pt: "Trocamos indicadores setoriais."\n          - rung: 2\n            text:\n              es: "Acordamos algunos para acciones concretas."\n              en: "We have agreed on some for concrete actions."\n              pt: "Pactuamos alguns para ações concretas."\n          - rung: 3\n            text:\n              es: "Hay indicadores comunes de proceso y resultado, con línea base y metas."\n              en: "There are common indicators of process and results, with a baseline and targets."\n              pt: "Há indicadores comuns de processo e resultado, com linha de base e metas."\n\n      - kind: ladder\n        id: EVA3\n        dimension: EVA\n        title:\n          es: "Evaluación conjunta"\n          en: "Joint evaluation"\n          pt: "Avaliação conjunta"\n        text:\n          es: "¿Se evalúa el trabajo de la red?"\n          en: "Is the network's work evaluated?"\n          pt: "O trabalho da rede é avaliado?"\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n              en: "No."\n              pt: "Não."\n          - rung: 1\n            text:\n              es: "Cada institución evalúa lo suyo y lo comenta."\n              en: "Each institution evaluates its own work and tells the others about it."\n              pt: "Cada instituição avalia o seu trabalho e comenta com as demais."\n          - rung: 2\n            text:\n              es: "Evaluamos juntos actividades o acciones concretas."\n              en: "We evaluate concrete activities or actions together."\n              pt: "Avaliamos juntos atividades ou ações concretas."\n          - rung: 3\n            text:\n              es: "Evaluamos juntos los resultados de la red al menos una vez al año, con todos los sectores."\n              en: "We evaluate the results of the network together at least once a year, with all sectors."\n              pt: "Avaliamos juntos os resultados da rede pelo menos uma vez por ano, com todos os setores."\n\n      - kind: ladder\n        id: EVA4\n        dimension: EVA\n        title:\n          es: "Uso de la evaluación"\n          en: "Use of evaluation"\n          pt: "Uso da avaliação"\n        text:\n          es: "¿Qué se hace con lo que se aprende?"\n          en: "What is done with what is learned?"\n          pt: "O que se faz com o que se aprende?"\n        anchors:\n          - rung: 0\n            text:\n              es: "Nada, o no hay qué usar."\n              en: "Nothing, or there is nothing to use."\n              pt: "Nada, ou não há o que usar."\n          - rung: 1\n            text:\n              es: "Se comenta en reuniones."\n              en: "It is talked about in meetings."\n              pt: "É comentado em reuniões."\n          - rung: 2\n            text:\n              es: "Se ajustan acciones concretas."\n              en: "Concrete actions are adjusted."\n              pt: "Ajustam-se ações concretas."\n          - rung: 3\n            text:\n              es: "También se ajustan los objetivos o el plan de la red."\n              en: "The network's objectives or plan are adjusted too."\n              pt: "Também se ajustam os objetivos ou o plano da rede."\n\n      - kind: ladder\n        id: EVA5\n        dimension: EVA\n        title:\n          es: "Rendición de cuentas"\n          en: "Accountability"\n          pt: "Prestação de contas"\n        text:\n          es: "¿Se rinde cuenta de los resultados?"\n          en: "Is an account given of the results?"\n          pt: "Há prestação de contas dos resultados?"\n        allow_na: true\n        anchors:\n          - rung: 0\n            text:\n              es: "No."\n              en: "No."\n              pt: "Não."\n          - rung: 1\n            text:\n              es: "Cada institución informa lo suyo."\n              en: "Each institution reports on its own work."\n              pt: "Cada instituição informa sobre o seu trabalho."\n          - rung: 2\n            text:\n              es: "Se informan las actividades conjuntas a autoridades o comunidad."\n              en: "Joint activities are reported to the authorities or the community."\n              pt: "As atividades conjuntas são informadas às autoridades ou à comunidade."\n          - rung: 3\n            text:\n              es: "La red rinde cuenta en conjunto, al menos una vez al año, a autoridades y comunidad."\n              en: "The network gives a joint account, at least once a year, to the authorities and the community."\n              pt: "A rede presta contas em conjunto, pelo menos uma vez por ano, às autoridades e à comunidade."\n\n  - id: participacion\n    title:\n      es: "Participación de su institución"\n      en: "Your institution's participation"\n      pt: "Participação da sua instituição"\n    questions:\n      - kind: grid\n        id: PAR\n        text:\n          es: "¿Participó su institución, en los últimos 12 meses, en estas fases del trabajo de esta red?"\n          en: "In the last 12 months, did your institution take part in these phases of this network's work?"\n          pt: "Nos últimos 12 meses, a sua instituição participou destas fases do trabalho desta rede?"\n        rows:\n          - code: "objetivos"\n            label:\n              es: "Fijar objetivos"\n              en: "Setting objectives"\n              pt: "Definir objetivos"\n          - code: "planificar"\n            label:\n              es: "Planificar"\n              en: "Planning"\n              pt: "Planejar"\n          - code: "metas"\n            label:\n              es: "Acordar metas"\n              en: "Agreeing targets"\n              pt: "Pactuar metas"\n          - code: "presupuestar"\n            label:\n              es: "Presupuestar"\n              en: "Budgeting"\n              pt: "Fazer o orçamento"\n          - code: "evaluar"\n            label:\n              es: "Evaluar"\n              en: "Evaluating"\n              pt: "Avaliar"\n        choices:\n          - code: "si"\n            label:\n              es: "Sí"\n              en: "Yes"\n              pt: "Sim"\n          - code: "no"\n            label:\n              es: "No"\n              en: "No"\n              pt: "Não"\n          - code: "ns"\n            label:\n              es: "No sé"\n              en: "I don't know"\n              pt: "Não sei"\n	2026-11-01 12:00:00+00
vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	# yaml-language-server: $schema=schema.json\n# The roster of ties, short form: who relates with whom, once per institution (README.md\n# has the format). This version is published: what it asks never changes, nor its Spanish.\n\nid: vinculos\nversion: 1\nstatus: published\nlanguages: [es, en, pt]\ndrafts: [en, pt]\n\ntitle:\n  es: "Vínculos entre instituciones"\n  en: "Ties between institutions"\n  pt: "Vínculos entre instituições"\n\nminutes:\n  least: 5\n  most: 15\n\ninstructions:\n  - es: "Responda por su institución, no por usted. Basta una respuesta por institución: si dos personas de la misma responden, cuenta la que se envió al final."\n    en: "Answer for your institution, not for yourself. One answer per institution is enough: if two people of the same one answer, the one that was submitted last counts."\n    pt: "Responda por sua instituição, não por você. Basta uma resposta por instituição: se duas pessoas da mesma responderem, vale a que foi enviada por último."\n  - es: "Responda por los temas de la red, no por toda relación que tenga con esas instituciones."\n    en: "Answer about the matters of the network, not about every relation that you have with those institutions."\n    pt: "Responda sobre os temas da rede, não sobre toda relação que você tenha com essas instituições."\n  - es: "Deje en blanco lo que no sepa. Si una institución con la que se relaciona por temas de la red no está en la lista, agréguela al final."\n    en: "Leave blank what you do not know. If an institution that you relate with in matters of the network is not on the list, add it at the end."\n    pt: "Deixe em branco o que você não sabe. Se uma instituição com a qual você se relaciona por temas da rede não está na lista, acrescente-a no fim."\n\ndimensions: []\n\nsections:\n  - id: vinculos\n    title:\n      es: "Relación con las otras instituciones"\n      en: "Relations with the other institutions"\n      pt: "Relação com as outras instituições"\n    questions:\n      - kind: ties\n        id: VIN\n        text:\n          es: "¿Cómo se relaciona su institución con cada una de las otras de la red?"\n          en: "How does your institution relate with each of the others of the network?"\n          pt: "Como sua instituição se relaciona com cada uma das outras da rede?"\n        others: 3\n        items:\n          - code: T1\n            label:\n              es: "En los últimos 3 meses, ¿con qué frecuencia se relacionó por temas de la red?"\n              en: "In the last 3 months, how often did you relate in matters of the network?"\n              pt: "Nos últimos 3 meses, com que frequência se relacionou por temas da rede?"\n            choices:\n              - code: nunca\n                label:\n                  es: "Nunca"\n                  en: "Never"\n                  pt: "Nunca"\n              - code: una_vez\n                label:\n                  es: "Una vez"\n                  en: "Once"\n                  pt: "Uma vez"\n              - code: mensual\n                label:\n                  es: "Cada mes"\n                  en: "Every month"\n                  pt: "Todo mês"\n              - code: semanal\n                label:\n                  es: "Cada semana o más"\n                  en: "Every week or more"\n                  pt: "Toda semana ou mais"\n          - code: T3\n            label:\n              es: "¿Le envía información?"\n              en: "Do you send it information?"\n              pt: "Envia informações a ela?"\n            choices:\n              - code: "no"\n                label:\n                  es: "No"\n                  en: "No"\n                  pt: "Não"\n              - code: a_veces\n                label:\n                  es: "A veces"\n                  en: "Sometimes"\n                  pt: "Às vezes"\n              - code: regular\n                label:\n                  es: "Regularmente"\n                  en: "Regularly"\n                  pt: "Regularmente"\n          - code: T4\n            label:\n              es: "¿Recibe información de ella?"\n              en: "Do you receive information from it?"\n              pt: "Recebe informações dela?"\n            choices:\n              - code: "no"\n                label:\n                  es: "No"\n                  en: "No"\n                  pt: "Não"\n              - code: a_veces\n                label:\n                  es: "A veces"\n                  en: "Sometimes"\n                  pt: "Às vezes"\n              - code: regular\n                label:\n                  es: "Regularmente"\n                  en: "Regularly"\n                  pt: "Regularmente"\n	2026-11-01 12:00:00+00
\.


--
-- Data for Name: registry_upload; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.registry_upload (id, user_id, created_at, file, content, answers) FROM stdin;
\.


--
-- Data for Name: response; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.response (campaign_id, membership_id, questionnaire, version, digest, answers, vector, revision, started_at, saved_at, submitted_at, receipt, declined_at, typed_by, has_consent, id) FROM stdin;
6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	f0a890ea-47ca-438e-b48c-14ec53676da4	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-03T12:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-10-03T12:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}, "revision": 7}, "EVA1": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 6}, "EVA3": {"at": "2026-10-03T12:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 6}, "EVA5": {"at": "2026-10-03T12:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 5}, "OBJ1": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 2}, "OBJ3": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 2}, "PLA1": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 3}, "PLA4": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 3}, "PLA5": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 3}, "PRE1": {"at": "2026-10-03T12:00:00+00:00", "value": 3, "revision": 4}, "PRE2": {"at": "2026-10-03T12:00:00+00:00", "value": 1, "revision": 4}, "PRE3": {"at": "2026-10-03T12:00:00+00:00", "value": 2, "revision": 4}, "PRE4": {"at": "2026-10-03T12:00:00+00:00", "value": 1, "revision": 4}, "PRE5": {"at": "2026-10-03T12:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-10-03T12:00:00+00:00", "value": "no", "revision": 2}}	\\x0303030203030203020202030102010103020202020202010201	8	2026-10-03 12:00:00+00	2026-10-03 12:00:00+00	2026-10-03 12:00:00+00	ZWMD-GYAQ	\N	\N	f	07e56f3b-a35a-4a67-a98a-868322f90458
6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	0adc3ebe-f682-4b55-946d-44e5a833b3b8	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-04T12:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-10-04T12:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-04T12:00:00+00:00", "value": "NA", "revision": 6}, "INF1": {"at": "2026-10-04T12:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-10-04T12:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-04T12:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-04T12:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-10-04T12:00:00+00:00", "value": 2, "revision": 4}, "PRE2": {"at": "2026-10-04T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-10-04T12:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-10-04T12:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-10-04T12:00:00+00:00", "value": "no", "revision": 2}}	\\x03020302020302020102010200010001030202020102010101fe	8	2026-10-04 12:00:00+00	2026-10-04 12:00:00+00	2026-10-04 12:00:00+00	2EUW-VZXZ	\N	\N	f	687c498c-cbce-439b-8592-05f57ff8b9ba
eeee1c57-8865-491d-9815-8d4a2e61353c	48da4953-a571-449c-9096-22df86c0fe66	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": "NA", "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 2, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x03020302020302020102010200010001030202020102010101fe	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	B2NQ-24F5	\N	\N	f	fc3c941b-06cb-49c9-a862-b60b329de8d3
6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	5ce301e9-4a25-49ab-b5fd-99301d8fa94d	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-05T12:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-10-05T12:00:00+00:00", "value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-05T12:00:00+00:00", "value": 0, "revision": 6}, "INF1": {"at": "2026-10-05T12:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-05T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-10-05T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-05T12:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-10-05T12:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-10-05T12:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-10-05T12:00:00+00:00", "value": "no", "revision": 2}}	\\x0202020102020202010201010001000003010201010201010100	8	2026-10-05 12:00:00+00	2026-10-05 12:00:00+00	2026-10-05 12:00:00+00	JTK8-FZ3H	\N	\N	f	b7a191bd-1832-4383-a8ca-23cf8f7d1621
6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	bcd2b264-19da-4896-8814-71da57afd608	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-06T12:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-10-06T12:00:00+00:00", "value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 6}, "EVA2": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 6}, "EVA3": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 6}, "EVA4": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 5}, "INF2": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 5}, "INF4": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 5}, "OBJ1": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ4": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-06T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-06T12:00:00+00:00", "value": "NS", "revision": 3}, "PRE1": {"at": "2026-10-06T12:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 4}, "PRE4": {"at": "2026-10-06T12:00:00+00:00", "value": "NS", "revision": 4}, "PRE5": {"at": "2026-10-06T12:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-10-06T12:00:00+00:00", "value": "no", "revision": 2}}	\\x02020101020202020102ff010000ff0002010101000100000101	8	2026-10-06 12:00:00+00	2026-10-06 12:00:00+00	2026-10-06 12:00:00+00	8ZJF-HVDF	\N	\N	f	4cfcb8de-6c57-4f5d-ba79-eb91963ced8d
6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	d1d3fb5d-4f13-4e8c-97b9-fae1a77afab3	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-07T12:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-10-07T12:00:00+00:00", "value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "no", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-10-07T12:00:00+00:00", "value": 0, "revision": 6}, "EVA4": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 5}, "INF2": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-07T12:00:00+00:00", "value": "NS", "revision": 5}, "INF4": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 3}, "PLA3": {"at": "2026-10-07T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-07T12:00:00+00:00", "value": 3, "revision": 3}, "PLA6": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-10-07T12:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-10-07T12:00:00+00:00", "value": "NS", "revision": 4}, "PRE3": {"at": "2026-10-07T12:00:00+00:00", "value": 0, "revision": 4}, "PRE4": {"at": "2026-10-07T12:00:00+00:00", "value": "NS", "revision": 4}, "PRE5": {"at": "2026-10-07T12:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-10-07T12:00:00+00:00", "value": "no", "revision": 2}}	\\x020202010202010201030101ff00ff000201ff01010201000101	8	2026-10-07 12:00:00+00	2026-10-07 12:00:00+00	2026-10-07 12:00:00+00	NUNC-GN2U	\N	\N	f	08909858-a8db-4700-82bf-d989be9e448a
479f31a5-5add-4ee0-9b79-625e8ee0d228	e1757423-333a-4542-941d-b4fb280b35d4	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 3, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 2, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0303030203030203020202030102010103020202020202010201	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	FE7Y-CG6N	\N	\N	f	0de8e161-68a6-43f0-a280-7ecdebeb46e7
6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	1562a11b-e303-48c7-a421-e82944385c85	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-08T12:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-10-08T12:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}, "revision": 7}, "EVA1": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-10-08T12:00:00+00:00", "value": 0, "revision": 6}, "EVA5": {"at": "2026-10-08T12:00:00+00:00", "value": "NA", "revision": 6}, "INF1": {"at": "2026-10-08T12:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 5}, "OBJ1": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ2": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-10-08T12:00:00+00:00", "value": "NS", "revision": 2}, "PLA1": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-10-08T12:00:00+00:00", "value": 2, "revision": 4}, "PRE2": {"at": "2026-10-08T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-10-08T12:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-10-08T12:00:00+00:00", "value": "no", "revision": 2}}	\\x01020202ff02020201020102000101fd030102020202010100fe	8	2026-10-08 12:00:00+00	2026-10-08 12:00:00+00	2026-10-08 12:00:00+00	M7W4-UKUW	\N	\N	f	2c65c73a-1fae-47a2-9bb7-5d2dd15cfe8c
6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c	d6c8fb4e-3cd9-40b4-a24a-2ad9bb30b2fb	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-09T12:00:00+00:00", "value": "intercambio", "revision": 1}, "PAR": {"at": "2026-10-09T12:00:00+00:00", "value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-10-09T12:00:00+00:00", "value": 0, "revision": 6}, "EVA4": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 5}, "INF2": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 5}, "INF4": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 3}, "PLA4": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-09T12:00:00+00:00", "value": 2, "revision": 3}, "PRE1": {"at": "2026-10-09T12:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-10-09T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-09T12:00:00+00:00", "value": 0, "revision": 4}, "PRE4": {"at": "2026-10-09T12:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-10-09T12:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-10-09T12:00:00+00:00", "value": "no", "revision": 2}}	\\x0202020102020201010202010000000002010102010201000101	8	2026-10-09 12:00:00+00	2026-10-09 12:00:00+00	2026-10-09 12:00:00+00	VZQ4-4W2G	\N	\N	f	150a02d1-b6bd-42ee-81f3-5a41d63d4f08
cc0861b4-a77c-4d81-9eed-9cad43eb396d	88c2cb11-9a55-4f2a-ab37-dd28efd75541	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-10-31T12:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-10-31T12:00:00+00:00", "value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 6}, "EVA2": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 6}, "EVA3": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 6}, "EVA4": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 5}, "INF2": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 5}, "INF4": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 5}, "OBJ1": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ4": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-10-31T12:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-10-31T12:00:00+00:00", "value": "NS", "revision": 3}, "PRE1": {"at": "2026-10-31T12:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 4}, "PRE4": {"at": "2026-10-31T12:00:00+00:00", "value": "NS", "revision": 4}, "PRE5": {"at": "2026-10-31T12:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-10-31T12:00:00+00:00", "value": "no", "revision": 2}}	\\x02020101020202020102ff010000ff0002010101000100000101	8	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	PURJ-G9JP	\N	\N	f	cd99718b-9700-4ed5-9b39-7938f11b1bfa
eeee1c57-8865-491d-9815-8d4a2e61353c	bfd1d56e-cc99-4697-bec2-b131edb20a7e	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 1}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0303030203030203020202fdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	3	2026-11-01 13:00:00+00	2026-11-01 15:00:00+00	\N	\N	\N	\N	f	ffd1431d-b75d-4075-b306-92e52773f546
eeee1c57-8865-491d-9815-8d4a2e61353c	5a4aaffc-c815-4790-860d-5fc8b1bd9822	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0202020102fdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	3	2026-11-01 13:00:00+00	2026-11-01 15:00:00+00	\N	\N	2026-11-01 15:00:00+00	\N	f	61997cd3-f14b-43e2-a875-35ca80fb3e0a
eeee1c57-8865-491d-9815-8d4a2e61353c	85d6a3ee-6d40-418c-9d8a-06582a0b19ea	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 4}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 5}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": "NS", "revision": 3}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x02020201020202020102fffdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	5	2026-11-01 13:00:00+00	2026-11-01 14:00:00+00	\N	\N	\N	\N	f	88a91b30-ab9c-483d-a352-17c99df4f7fc
eeee1c57-8865-491d-9815-8d4a2e61353c	4965113c-22fe-4810-b516-b8b935af570a	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 2}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}, "revision": 8}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 7}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 7}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 7}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 0, "revision": 7}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": "NA", "revision": 7}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 6}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 6}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 6}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 6}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 6}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 3}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 3}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 3}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 3}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": "NS", "revision": 3}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 4}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 4}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 4}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 4}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 4}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 4}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 2, "revision": 5}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 5}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 5}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 5}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 3}}	\\x01020202ff02020201020102000101fd030102020202010100fe	9	2026-11-01 12:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	YZEU-KYVB	\N	2	t	483477be-b628-43d8-b556-531a3ae6626f
7af7eedb-7c50-4827-bbd7-d6196ab05d80	387a175b-be75-4342-97af-e72e3572a68a	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 1}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0303030203fdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	2	2026-11-01 13:00:00+00	2026-11-01 14:00:00+00	\N	\N	\N	\N	f	d3565c1b-d241-46b5-befb-ac835b30aed5
42855f82-5c9a-40f3-a2a8-4daa5998592c	80e3e316-8193-4efb-a065-d7c0a4b8a972	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0302030202fdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfdfd	2	2026-11-01 13:00:00+00	2026-11-01 14:00:00+00	\N	\N	\N	\N	f	4b2ffeb8-656b-4108-8044-9dc779e0e950
054f9283-5d4e-4c92-b207-9060da6a202d	a7189989-29ef-4b28-b359-6e0c3abcfeb6	hechos_minimos	2	309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c	{"FM1": {"at": "2026-11-01T15:00:00+00:00", "value": {"year": "2026", "basis": "documented", "document": "Acta 3", "reuniones": "2"}, "revision": 2}, "FP2": {"at": "2026-11-01T13:00:00+00:00", "value": {"year": "2026", "basis": "documented", "document": "Acta 3", "respuesta": "coordinadas"}, "revision": 1}}	\\x	3	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	VZQQ-R4GW	\N	\N	f	99c59d23-805c-4ff8-aa06-98c6fd54ed9d
479f31a5-5add-4ee0-9b79-625e8ee0d228	a7476a7c-3906-4a01-9dc2-752d4dff5887	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": "NA", "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 2, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x03020302020302020102010200010001030202020102010101fe	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	5FNK-FY5Q	\N	\N	f	ffabace8-b45f-4b7c-80d1-9cf5ab9f4636
7a4dfa82-d966-4ac4-98f9-dfca4aea0ce2	e1757423-333a-4542-941d-b4fb280b35d4	hechos_minimos	2	309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c	{"FM1": {"at": "2026-11-01T15:00:00+00:00", "value": {"year": "2026", "basis": "documented", "document": "Acta 3", "reuniones": "2"}, "revision": 2}, "FP2": {"at": "2026-11-01T13:00:00+00:00", "value": {"year": "2026", "basis": "documented", "document": "Acta 3", "respuesta": "coordinadas"}, "revision": 1}}	\\x	3	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	MTAV-QGUW	\N	\N	f	c4c1d68a-dc82-4033-941e-f2451196a64f
479f31a5-5add-4ee0-9b79-625e8ee0d228	199c132c-d330-499c-8ee8-d8166b99c83b	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": 0, "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0202020102020202010201010001000003010201010201010100	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	SK2Z-8JGM	\N	\N	f	9848a44b-7e8a-4547-aa1b-8b3ffa47fc60
479f31a5-5add-4ee0-9b79-625e8ee0d228	95dbe346-6e0b-4665-8304-6790fd51ad66	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 0, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 0, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 0, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": "NS", "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": "NS", "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x02020101020202020102ff010000ff0002010101000100000101	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	N9VA-87B6	\N	\N	f	48876205-110f-4307-9895-a5a0fd851cf9
7ae98c1f-21dd-47e5-8bb5-299baab9c7f5	a7189989-29ef-4b28-b359-6e0c3abcfeb6	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 3, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 2, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0303030203030203020202030102010103020202020202010201	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	W5T8-MXE8	\N	\N	f	d4d39d8b-426e-415b-92ad-a57d5ced826b
a425e127-4605-4740-8cad-3f6dacdbb537	a7189989-29ef-4b28-b359-6e0c3abcfeb6	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	CUSQ-MH5P	\N	\N	f	138ba759-d751-474e-8342-0f8a3b423f66
7ae98c1f-21dd-47e5-8bb5-299baab9c7f5	8859d704-654f-440f-a279-13b1d192dd5a	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": "NA", "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 2, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x03020302020302020102010200010001030202020102010101fe	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	U25M-S2KB	\N	\N	f	4155b748-51f7-40cf-8f02-af1befb56de7
7ae98c1f-21dd-47e5-8bb5-299baab9c7f5	df2a17d6-7405-4356-b493-e82b23430a42	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": 0, "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0202020102020202010201010001000003010201010201010100	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	P64J-DMUB	\N	\N	f	32a806f7-8f9f-45ac-ba32-d5c27ac26cb9
a425e127-4605-4740-8cad-3f6dacdbb537	8859d704-654f-440f-a279-13b1d192dd5a	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	K2AP-NSXS	\N	\N	f	33c0f5ea-b7a7-4760-a606-e4610cb63334
7ae98c1f-21dd-47e5-8bb5-299baab9c7f5	5b9a5a72-fda4-49ce-adb6-1f6e40f49c8c	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 0, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 0, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 0, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": "NS", "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": "NS", "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x02020101020202020102ff010000ff0002010101000100000101	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	TJC2-5GRG	\N	\N	f	ca51ea6f-bdbc-4680-be1a-61ad6a79585b
a425e127-4605-4740-8cad-3f6dacdbb537	df2a17d6-7405-4356-b493-e82b23430a42	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	YGNV-JFYS	\N	\N	f	6df354d4-a325-47ba-9e49-ce8269c0e932
a425e127-4605-4740-8cad-3f6dacdbb537	5b9a5a72-fda4-49ce-adb6-1f6e40f49c8c	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	R7GN-QJ8D	\N	\N	f	2f174eb6-1ecf-42fc-ad6d-d2fcf5892a4e
ba222f34-0642-424f-abc7-784cdc694bb1	e1757423-333a-4542-941d-b4fb280b35d4	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	MFEC-WNMS	\N	\N	f	016fb486-05a3-4600-9655-b5ada529a063
ba222f34-0642-424f-abc7-784cdc694bb1	a7476a7c-3906-4a01-9dc2-752d4dff5887	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	4HS9-PZPB	\N	\N	f	6fad12b3-0160-4de5-aec0-adf72f9eafbf
ba222f34-0642-424f-abc7-784cdc694bb1	199c132c-d330-499c-8ee8-d8166b99c83b	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	P6PT-YEUA	\N	\N	f	976732a1-c098-4105-a815-31681517a6b8
ba222f34-0642-424f-abc7-784cdc694bb1	95dbe346-6e0b-4665-8304-6790fd51ad66	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	VTN2-DYAU	\N	\N	f	3606a5d8-224f-4b2d-89dd-7ac43f2fcb12
c15eb04c-6b7b-47d9-adb3-648dfc1d225f	d3a9a1eb-278a-4570-848c-1bee1053bfaf	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 3, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 2, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0303030203030203020202030102010103020202020202010201	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	KB6G-VAH7	\N	\N	f	e4cc40b5-6c77-4069-baaa-badf0b495eaf
c15eb04c-6b7b-47d9-adb3-648dfc1d225f	a5c9dff4-3cab-4d39-bd15-7db668f68869	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": "NA", "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 3, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 3, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 2, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x03020302020302020102010200010001030202020102010101fe	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	J5SM-F4D4	\N	\N	f	b9099477-2ec1-4482-8d8d-9e0b9d7d5445
c15eb04c-6b7b-47d9-adb3-648dfc1d225f	f4c61f50-050e-4d7e-92e9-dbaf0266947a	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "coordinacion", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 2, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": 0, "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 3, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x0202020102020202010201010001000003010201010201010100	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	JRZ7-R4EP	\N	\N	f	f1e526a8-bd99-4671-8cc5-0d0567ff042a
edb6fb76-4c40-4698-95cd-c0158dfa34db	d3a9a1eb-278a-4570-848c-1bee1053bfaf	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	JQDG-JKS3	\N	\N	f	00a62b13-0572-4eb2-9849-a7d422070ce9
c15eb04c-6b7b-47d9-adb3-648dfc1d225f	b2c49ca3-0f78-4ebb-b17a-c939791f063d	nucleo	1	d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98	{"LBL": {"at": "2026-11-01T13:00:00+00:00", "value": "intersectorial", "revision": 1}, "PAR": {"at": "2026-11-01T19:00:00+00:00", "value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}, "revision": 7}, "EVA1": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA2": {"at": "2026-11-01T18:00:00+00:00", "value": 0, "revision": 6}, "EVA3": {"at": "2026-11-01T18:00:00+00:00", "value": 0, "revision": 6}, "EVA4": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "EVA5": {"at": "2026-11-01T18:00:00+00:00", "value": 1, "revision": 6}, "INF1": {"at": "2026-11-01T17:00:00+00:00", "value": 2, "revision": 5}, "INF2": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF3": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF4": {"at": "2026-11-01T17:00:00+00:00", "value": 1, "revision": 5}, "INF5": {"at": "2026-11-01T17:00:00+00:00", "value": 0, "revision": 5}, "OBJ1": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ2": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "OBJ3": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ4": {"at": "2026-11-01T14:00:00+00:00", "value": 1, "revision": 2}, "OBJ5": {"at": "2026-11-01T14:00:00+00:00", "value": 2, "revision": 2}, "PLA1": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA2": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA3": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA4": {"at": "2026-11-01T15:00:00+00:00", "value": 1, "revision": 3}, "PLA5": {"at": "2026-11-01T15:00:00+00:00", "value": 2, "revision": 3}, "PLA6": {"at": "2026-11-01T15:00:00+00:00", "value": "NS", "revision": 3}, "PRE1": {"at": "2026-11-01T16:00:00+00:00", "value": 1, "revision": 4}, "PRE2": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE3": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "PRE4": {"at": "2026-11-01T16:00:00+00:00", "value": "NS", "revision": 4}, "PRE5": {"at": "2026-11-01T16:00:00+00:00", "value": 0, "revision": 4}, "OBJ5V": {"at": "2026-11-01T14:00:00+00:00", "value": "no", "revision": 2}}	\\x02020101020202020102ff010000ff0002010101000100000101	8	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	8J89-XCA4	\N	\N	f	594a5cb0-208a-4a46-b9e1-e09aaa5fed4d
edb6fb76-4c40-4698-95cd-c0158dfa34db	a5c9dff4-3cab-4d39-bd15-7db668f68869	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	RVKA-DNS9	\N	\N	f	4254262b-0815-404c-8066-2fa7f59f2ebc
edb6fb76-4c40-4698-95cd-c0158dfa34db	f4c61f50-050e-4d7e-92e9-dbaf0266947a	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	HUAW-NCR9	\N	\N	f	54c17e64-a29f-408f-b7c3-5366ccfa1f2c
edb6fb76-4c40-4698-95cd-c0158dfa34db	b2c49ca3-0f78-4ebb-b17a-c939791f063d	vinculos	1	015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7	{"VIN": {"at": "2026-11-01T13:00:00+00:00", "value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}, "revision": 1}}	\\x	2	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	9WQ2-WXWN	\N	\N	f	d0963e42-73d6-4af6-9bb2-259c06a8e9b4
f026492a-ad42-47b3-9cd2-86b3dee585bc	d3a9a1eb-278a-4570-848c-1bee1053bfaf	hechos_minimos	2	309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c	{"FM1": {"at": "2026-11-01T15:00:00+00:00", "value": {"year": "2026", "basis": "documented", "document": "Acta 3", "reuniones": "2"}, "revision": 2}, "FP2": {"at": "2026-11-01T13:00:00+00:00", "value": {"year": "2026", "basis": "documented", "document": "Acta 3", "respuesta": "coordinadas"}, "revision": 1}}	\\x	3	2026-11-01 13:00:00+00	2026-11-02 12:00:00+00	2026-11-02 12:00:00+00	YT9U-A84P	\N	\N	f	e7b01067-eb0d-4851-8040-91ed1031886e
\.


--
-- Data for Name: response_change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.response_change (id, response_id, revision, at, action, changes) FROM stdin;
1	07e56f3b-a35a-4a67-a98a-868322f90458	1	2026-10-03 12:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
2	07e56f3b-a35a-4a67-a98a-868322f90458	2	2026-10-03 12:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 3}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 3}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
3	07e56f3b-a35a-4a67-a98a-868322f90458	3	2026-10-03 12:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 3}, "old": null}, "PLA4": {"new": {"value": 2}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 2}, "old": null}}
4	07e56f3b-a35a-4a67-a98a-868322f90458	4	2026-10-03 12:00:00+00	saved	{"PRE1": {"new": {"value": 3}, "old": null}, "PRE2": {"new": {"value": 1}, "old": null}, "PRE3": {"new": {"value": 2}, "old": null}, "PRE4": {"new": {"value": 1}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
5	07e56f3b-a35a-4a67-a98a-868322f90458	5	2026-10-03 12:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 2}, "old": null}}
6	07e56f3b-a35a-4a67-a98a-868322f90458	6	2026-10-03 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 2}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 2}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
7	07e56f3b-a35a-4a67-a98a-868322f90458	7	2026-10-03 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}}, "old": null}}
8	07e56f3b-a35a-4a67-a98a-868322f90458	8	2026-10-03 12:00:00+00	submitted	{}
9	687c498c-cbce-439b-8592-05f57ff8b9ba	1	2026-10-04 12:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
10	687c498c-cbce-439b-8592-05f57ff8b9ba	2	2026-10-04 12:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
11	687c498c-cbce-439b-8592-05f57ff8b9ba	3	2026-10-04 12:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
12	687c498c-cbce-439b-8592-05f57ff8b9ba	4	2026-10-04 12:00:00+00	saved	{"PRE1": {"new": {"value": 2}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
13	687c498c-cbce-439b-8592-05f57ff8b9ba	5	2026-10-04 12:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
14	687c498c-cbce-439b-8592-05f57ff8b9ba	6	2026-10-04 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": "NA"}, "old": null}}
15	687c498c-cbce-439b-8592-05f57ff8b9ba	7	2026-10-04 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
16	687c498c-cbce-439b-8592-05f57ff8b9ba	8	2026-10-04 12:00:00+00	submitted	{}
17	b7a191bd-1832-4383-a8ca-23cf8f7d1621	1	2026-10-05 12:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
18	b7a191bd-1832-4383-a8ca-23cf8f7d1621	2	2026-10-05 12:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
19	b7a191bd-1832-4383-a8ca-23cf8f7d1621	3	2026-10-05 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
20	b7a191bd-1832-4383-a8ca-23cf8f7d1621	4	2026-10-05 12:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
21	b7a191bd-1832-4383-a8ca-23cf8f7d1621	5	2026-10-05 12:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
22	b7a191bd-1832-4383-a8ca-23cf8f7d1621	6	2026-10-05 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 0}, "old": null}}
23	b7a191bd-1832-4383-a8ca-23cf8f7d1621	7	2026-10-05 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
24	b7a191bd-1832-4383-a8ca-23cf8f7d1621	8	2026-10-05 12:00:00+00	submitted	{}
25	4cfcb8de-6c57-4f5d-ba79-eb91963ced8d	1	2026-10-06 12:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
26	4cfcb8de-6c57-4f5d-ba79-eb91963ced8d	2	2026-10-06 12:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 1}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
27	4cfcb8de-6c57-4f5d-ba79-eb91963ced8d	3	2026-10-06 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": "NS"}, "old": null}}
28	4cfcb8de-6c57-4f5d-ba79-eb91963ced8d	4	2026-10-06 12:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 0}, "old": null}, "PRE4": {"new": {"value": "NS"}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
29	4cfcb8de-6c57-4f5d-ba79-eb91963ced8d	5	2026-10-06 12:00:00+00	saved	{"INF1": {"new": {"value": 2}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 1}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 0}, "old": null}}
30	4cfcb8de-6c57-4f5d-ba79-eb91963ced8d	6	2026-10-06 12:00:00+00	saved	{"EVA1": {"new": {"value": 1}, "old": null}, "EVA2": {"new": {"value": 0}, "old": null}, "EVA3": {"new": {"value": 0}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
31	4cfcb8de-6c57-4f5d-ba79-eb91963ced8d	7	2026-10-06 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
32	4cfcb8de-6c57-4f5d-ba79-eb91963ced8d	8	2026-10-06 12:00:00+00	submitted	{}
33	08909858-a8db-4700-82bf-d989be9e448a	1	2026-10-07 12:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
34	08909858-a8db-4700-82bf-d989be9e448a	2	2026-10-07 12:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
35	08909858-a8db-4700-82bf-d989be9e448a	3	2026-10-07 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 1}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 3}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
36	08909858-a8db-4700-82bf-d989be9e448a	4	2026-10-07 12:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": "NS"}, "old": null}, "PRE3": {"new": {"value": 0}, "old": null}, "PRE4": {"new": {"value": "NS"}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
37	08909858-a8db-4700-82bf-d989be9e448a	5	2026-10-07 12:00:00+00	saved	{"INF1": {"new": {"value": 2}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": "NS"}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
38	08909858-a8db-4700-82bf-d989be9e448a	6	2026-10-07 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 0}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
39	08909858-a8db-4700-82bf-d989be9e448a	7	2026-10-07 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "no", "presupuestar": "no"}}, "old": null}}
40	08909858-a8db-4700-82bf-d989be9e448a	8	2026-10-07 12:00:00+00	submitted	{}
41	2c65c73a-1fae-47a2-9bb7-5d2dd15cfe8c	1	2026-10-08 12:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
42	2c65c73a-1fae-47a2-9bb7-5d2dd15cfe8c	2	2026-10-08 12:00:00+00	saved	{"OBJ1": {"new": {"value": 1}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": "NS"}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
43	2c65c73a-1fae-47a2-9bb7-5d2dd15cfe8c	3	2026-10-08 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
44	2c65c73a-1fae-47a2-9bb7-5d2dd15cfe8c	4	2026-10-08 12:00:00+00	saved	{"PRE1": {"new": {"value": 2}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 1}, "old": null}}
45	2c65c73a-1fae-47a2-9bb7-5d2dd15cfe8c	5	2026-10-08 12:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 2}, "old": null}}
46	2c65c73a-1fae-47a2-9bb7-5d2dd15cfe8c	6	2026-10-08 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 0}, "old": null}, "EVA5": {"new": {"value": "NA"}, "old": null}}
47	2c65c73a-1fae-47a2-9bb7-5d2dd15cfe8c	7	2026-10-08 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}}, "old": null}}
48	2c65c73a-1fae-47a2-9bb7-5d2dd15cfe8c	8	2026-10-08 12:00:00+00	submitted	{}
49	150a02d1-b6bd-42ee-81f3-5a41d63d4f08	1	2026-10-09 12:00:00+00	saved	{"LBL": {"new": {"value": "intercambio"}, "old": null}}
50	150a02d1-b6bd-42ee-81f3-5a41d63d4f08	2	2026-10-09 12:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
51	150a02d1-b6bd-42ee-81f3-5a41d63d4f08	3	2026-10-09 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 1}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 2}, "old": null}}
52	150a02d1-b6bd-42ee-81f3-5a41d63d4f08	4	2026-10-09 12:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 0}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
53	150a02d1-b6bd-42ee-81f3-5a41d63d4f08	5	2026-10-09 12:00:00+00	saved	{"INF1": {"new": {"value": 2}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 1}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
54	150a02d1-b6bd-42ee-81f3-5a41d63d4f08	6	2026-10-09 12:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 0}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
55	150a02d1-b6bd-42ee-81f3-5a41d63d4f08	7	2026-10-09 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
56	150a02d1-b6bd-42ee-81f3-5a41d63d4f08	8	2026-10-09 12:00:00+00	submitted	{}
57	cd99718b-9700-4ed5-9b39-7938f11b1bfa	1	2026-10-31 12:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
58	cd99718b-9700-4ed5-9b39-7938f11b1bfa	2	2026-10-31 12:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 1}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
59	cd99718b-9700-4ed5-9b39-7938f11b1bfa	3	2026-10-31 12:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": "NS"}, "old": null}}
60	cd99718b-9700-4ed5-9b39-7938f11b1bfa	4	2026-10-31 12:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 0}, "old": null}, "PRE4": {"new": {"value": "NS"}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
61	cd99718b-9700-4ed5-9b39-7938f11b1bfa	5	2026-10-31 12:00:00+00	saved	{"INF1": {"new": {"value": 2}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 1}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 0}, "old": null}}
62	cd99718b-9700-4ed5-9b39-7938f11b1bfa	6	2026-10-31 12:00:00+00	saved	{"EVA1": {"new": {"value": 1}, "old": null}, "EVA2": {"new": {"value": 0}, "old": null}, "EVA3": {"new": {"value": 0}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
63	cd99718b-9700-4ed5-9b39-7938f11b1bfa	7	2026-10-31 12:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
64	cd99718b-9700-4ed5-9b39-7938f11b1bfa	8	2026-10-31 12:00:00+00	submitted	{}
65	ffd1431d-b75d-4075-b306-92e52773f546	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
66	ffd1431d-b75d-4075-b306-92e52773f546	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 3}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 3}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
67	ffd1431d-b75d-4075-b306-92e52773f546	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 3}, "old": null}, "PLA4": {"new": {"value": 2}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 2}, "old": null}}
68	fc3c941b-06cb-49c9-a862-b60b329de8d3	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
69	fc3c941b-06cb-49c9-a862-b60b329de8d3	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
70	fc3c941b-06cb-49c9-a862-b60b329de8d3	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
98	99c59d23-805c-4ff8-aa06-98c6fd54ed9d	2	2026-11-01 15:00:00+00	saved	{"FM1": {"new": {"value": {"year": "2026", "basis": "documented", "document": "Acta 3", "reuniones": "2"}}, "old": null}}
99	99c59d23-805c-4ff8-aa06-98c6fd54ed9d	3	2026-11-02 12:00:00+00	submitted	{}
71	fc3c941b-06cb-49c9-a862-b60b329de8d3	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 2}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
72	fc3c941b-06cb-49c9-a862-b60b329de8d3	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
73	fc3c941b-06cb-49c9-a862-b60b329de8d3	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": "NA"}, "old": null}}
74	fc3c941b-06cb-49c9-a862-b60b329de8d3	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
75	fc3c941b-06cb-49c9-a862-b60b329de8d3	8	2026-11-02 12:00:00+00	submitted	{}
76	61997cd3-f14b-43e2-a875-35ca80fb3e0a	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
77	61997cd3-f14b-43e2-a875-35ca80fb3e0a	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
78	61997cd3-f14b-43e2-a875-35ca80fb3e0a	3	2026-11-01 15:00:00+00	declined	{}
79	88a91b30-ab9c-483d-a352-17c99df4f7fc	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
80	88a91b30-ab9c-483d-a352-17c99df4f7fc	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 1}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
81	88a91b30-ab9c-483d-a352-17c99df4f7fc	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": "NS"}, "old": null}}
82	88a91b30-ab9c-483d-a352-17c99df4f7fc	4	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": {"value": "intersectorial"}}}
83	88a91b30-ab9c-483d-a352-17c99df4f7fc	5	2026-11-01 14:00:00+00	saved	{"OBJ3": {"new": {"value": 2}, "old": {"value": 1}}}
84	483477be-b628-43d8-b556-531a3ae6626f	1	2026-11-01 12:00:00+00	typed	{}
85	483477be-b628-43d8-b556-531a3ae6626f	2	2026-11-01 13:00:00+00	typed	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
86	483477be-b628-43d8-b556-531a3ae6626f	3	2026-11-01 14:00:00+00	typed	{"OBJ1": {"new": {"value": 1}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": "NS"}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
87	483477be-b628-43d8-b556-531a3ae6626f	4	2026-11-01 15:00:00+00	typed	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
88	483477be-b628-43d8-b556-531a3ae6626f	5	2026-11-01 16:00:00+00	typed	{"PRE1": {"new": {"value": 2}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 1}, "old": null}}
89	483477be-b628-43d8-b556-531a3ae6626f	6	2026-11-01 17:00:00+00	typed	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 2}, "old": null}}
90	483477be-b628-43d8-b556-531a3ae6626f	7	2026-11-01 18:00:00+00	typed	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 0}, "old": null}, "EVA5": {"new": {"value": "NA"}, "old": null}}
91	483477be-b628-43d8-b556-531a3ae6626f	8	2026-11-01 19:00:00+00	typed	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}}, "old": null}}
92	483477be-b628-43d8-b556-531a3ae6626f	9	2026-11-02 12:00:00+00	submitted	{}
93	d3565c1b-d241-46b5-befb-ac835b30aed5	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
94	d3565c1b-d241-46b5-befb-ac835b30aed5	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 3}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 3}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
95	4b2ffeb8-656b-4108-8044-9dc779e0e950	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
96	4b2ffeb8-656b-4108-8044-9dc779e0e950	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
97	99c59d23-805c-4ff8-aa06-98c6fd54ed9d	1	2026-11-01 13:00:00+00	saved	{"FP2": {"new": {"value": {"year": "2026", "basis": "documented", "document": "Acta 3", "respuesta": "coordinadas"}}, "old": null}}
100	0de8e161-68a6-43f0-a280-7ecdebeb46e7	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
101	0de8e161-68a6-43f0-a280-7ecdebeb46e7	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 3}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 3}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
102	0de8e161-68a6-43f0-a280-7ecdebeb46e7	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 3}, "old": null}, "PLA4": {"new": {"value": 2}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 2}, "old": null}}
103	0de8e161-68a6-43f0-a280-7ecdebeb46e7	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 3}, "old": null}, "PRE2": {"new": {"value": 1}, "old": null}, "PRE3": {"new": {"value": 2}, "old": null}, "PRE4": {"new": {"value": 1}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
104	0de8e161-68a6-43f0-a280-7ecdebeb46e7	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 2}, "old": null}}
105	0de8e161-68a6-43f0-a280-7ecdebeb46e7	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 2}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 2}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
106	0de8e161-68a6-43f0-a280-7ecdebeb46e7	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}}, "old": null}}
107	0de8e161-68a6-43f0-a280-7ecdebeb46e7	8	2026-11-02 12:00:00+00	submitted	{}
108	ffabace8-b45f-4b7c-80d1-9cf5ab9f4636	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
109	ffabace8-b45f-4b7c-80d1-9cf5ab9f4636	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
110	ffabace8-b45f-4b7c-80d1-9cf5ab9f4636	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
111	ffabace8-b45f-4b7c-80d1-9cf5ab9f4636	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 2}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
112	ffabace8-b45f-4b7c-80d1-9cf5ab9f4636	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
113	ffabace8-b45f-4b7c-80d1-9cf5ab9f4636	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": "NA"}, "old": null}}
114	ffabace8-b45f-4b7c-80d1-9cf5ab9f4636	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
115	ffabace8-b45f-4b7c-80d1-9cf5ab9f4636	8	2026-11-02 12:00:00+00	submitted	{}
116	9848a44b-7e8a-4547-aa1b-8b3ffa47fc60	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
117	9848a44b-7e8a-4547-aa1b-8b3ffa47fc60	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
118	9848a44b-7e8a-4547-aa1b-8b3ffa47fc60	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
119	9848a44b-7e8a-4547-aa1b-8b3ffa47fc60	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
120	9848a44b-7e8a-4547-aa1b-8b3ffa47fc60	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
121	9848a44b-7e8a-4547-aa1b-8b3ffa47fc60	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 0}, "old": null}}
122	9848a44b-7e8a-4547-aa1b-8b3ffa47fc60	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
123	9848a44b-7e8a-4547-aa1b-8b3ffa47fc60	8	2026-11-02 12:00:00+00	submitted	{}
124	48876205-110f-4307-9895-a5a0fd851cf9	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
125	48876205-110f-4307-9895-a5a0fd851cf9	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 1}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
126	48876205-110f-4307-9895-a5a0fd851cf9	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": "NS"}, "old": null}}
127	48876205-110f-4307-9895-a5a0fd851cf9	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 0}, "old": null}, "PRE4": {"new": {"value": "NS"}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
128	48876205-110f-4307-9895-a5a0fd851cf9	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 2}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 1}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 0}, "old": null}}
129	48876205-110f-4307-9895-a5a0fd851cf9	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 1}, "old": null}, "EVA2": {"new": {"value": 0}, "old": null}, "EVA3": {"new": {"value": 0}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
130	48876205-110f-4307-9895-a5a0fd851cf9	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
131	48876205-110f-4307-9895-a5a0fd851cf9	8	2026-11-02 12:00:00+00	submitted	{}
132	c4c1d68a-dc82-4033-941e-f2451196a64f	1	2026-11-01 13:00:00+00	saved	{"FP2": {"new": {"value": {"year": "2026", "basis": "documented", "document": "Acta 3", "respuesta": "coordinadas"}}, "old": null}}
133	c4c1d68a-dc82-4033-941e-f2451196a64f	2	2026-11-01 15:00:00+00	saved	{"FM1": {"new": {"value": {"year": "2026", "basis": "documented", "document": "Acta 3", "reuniones": "2"}}, "old": null}}
134	c4c1d68a-dc82-4033-941e-f2451196a64f	3	2026-11-02 12:00:00+00	submitted	{}
135	d4d39d8b-426e-415b-92ad-a57d5ced826b	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
136	d4d39d8b-426e-415b-92ad-a57d5ced826b	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 3}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 3}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
137	d4d39d8b-426e-415b-92ad-a57d5ced826b	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 3}, "old": null}, "PLA4": {"new": {"value": 2}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 2}, "old": null}}
138	d4d39d8b-426e-415b-92ad-a57d5ced826b	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 3}, "old": null}, "PRE2": {"new": {"value": 1}, "old": null}, "PRE3": {"new": {"value": 2}, "old": null}, "PRE4": {"new": {"value": 1}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
139	d4d39d8b-426e-415b-92ad-a57d5ced826b	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 2}, "old": null}}
140	d4d39d8b-426e-415b-92ad-a57d5ced826b	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 2}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 2}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
141	d4d39d8b-426e-415b-92ad-a57d5ced826b	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}}, "old": null}}
142	d4d39d8b-426e-415b-92ad-a57d5ced826b	8	2026-11-02 12:00:00+00	submitted	{}
143	4155b748-51f7-40cf-8f02-af1befb56de7	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
144	4155b748-51f7-40cf-8f02-af1befb56de7	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
145	4155b748-51f7-40cf-8f02-af1befb56de7	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
146	4155b748-51f7-40cf-8f02-af1befb56de7	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 2}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
147	4155b748-51f7-40cf-8f02-af1befb56de7	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
148	4155b748-51f7-40cf-8f02-af1befb56de7	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": "NA"}, "old": null}}
149	4155b748-51f7-40cf-8f02-af1befb56de7	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
150	4155b748-51f7-40cf-8f02-af1befb56de7	8	2026-11-02 12:00:00+00	submitted	{}
151	32a806f7-8f9f-45ac-ba32-d5c27ac26cb9	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
152	32a806f7-8f9f-45ac-ba32-d5c27ac26cb9	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
153	32a806f7-8f9f-45ac-ba32-d5c27ac26cb9	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
154	32a806f7-8f9f-45ac-ba32-d5c27ac26cb9	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
155	32a806f7-8f9f-45ac-ba32-d5c27ac26cb9	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
156	32a806f7-8f9f-45ac-ba32-d5c27ac26cb9	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 0}, "old": null}}
157	32a806f7-8f9f-45ac-ba32-d5c27ac26cb9	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
158	32a806f7-8f9f-45ac-ba32-d5c27ac26cb9	8	2026-11-02 12:00:00+00	submitted	{}
159	ca51ea6f-bdbc-4680-be1a-61ad6a79585b	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
160	ca51ea6f-bdbc-4680-be1a-61ad6a79585b	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 1}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
161	ca51ea6f-bdbc-4680-be1a-61ad6a79585b	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": "NS"}, "old": null}}
162	ca51ea6f-bdbc-4680-be1a-61ad6a79585b	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 0}, "old": null}, "PRE4": {"new": {"value": "NS"}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
163	ca51ea6f-bdbc-4680-be1a-61ad6a79585b	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 2}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 1}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 0}, "old": null}}
164	ca51ea6f-bdbc-4680-be1a-61ad6a79585b	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 1}, "old": null}, "EVA2": {"new": {"value": 0}, "old": null}, "EVA3": {"new": {"value": 0}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
165	ca51ea6f-bdbc-4680-be1a-61ad6a79585b	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
166	ca51ea6f-bdbc-4680-be1a-61ad6a79585b	8	2026-11-02 12:00:00+00	submitted	{}
167	138ba759-d751-474e-8342-0f8a3b423f66	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}, "old": null}}
168	138ba759-d751-474e-8342-0f8a3b423f66	2	2026-11-02 12:00:00+00	submitted	{}
169	33c0f5ea-b7a7-4760-a606-e4610cb63334	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}}, "old": null}}
170	33c0f5ea-b7a7-4760-a606-e4610cb63334	2	2026-11-02 12:00:00+00	submitted	{}
194	b9099477-2ec1-4482-8d8d-9e0b9d7d5445	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 2}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
171	6df354d4-a325-47ba-9e49-ce8269c0e932	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}, "old": null}}
172	6df354d4-a325-47ba-9e49-ce8269c0e932	2	2026-11-02 12:00:00+00	submitted	{}
173	2f174eb6-1ecf-42fc-ad6d-d2fcf5892a4e	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}}, "old": null}}
174	2f174eb6-1ecf-42fc-ad6d-d2fcf5892a4e	2	2026-11-02 12:00:00+00	submitted	{}
175	016fb486-05a3-4600-9655-b5ada529a063	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}, "old": null}}
176	016fb486-05a3-4600-9655-b5ada529a063	2	2026-11-02 12:00:00+00	submitted	{}
177	6fad12b3-0160-4de5-aec0-adf72f9eafbf	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}}, "old": null}}
178	6fad12b3-0160-4de5-aec0-adf72f9eafbf	2	2026-11-02 12:00:00+00	submitted	{}
179	976732a1-c098-4105-a815-31681517a6b8	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}, "old": null}}
180	976732a1-c098-4105-a815-31681517a6b8	2	2026-11-02 12:00:00+00	submitted	{}
181	3606a5d8-224f-4b2d-89dd-7ac43f2fcb12	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}}, "old": null}}
182	3606a5d8-224f-4b2d-89dd-7ac43f2fcb12	2	2026-11-02 12:00:00+00	submitted	{}
183	e4cc40b5-6c77-4069-baaa-badf0b495eaf	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
184	e4cc40b5-6c77-4069-baaa-badf0b495eaf	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 3}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 3}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
185	e4cc40b5-6c77-4069-baaa-badf0b495eaf	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 3}, "old": null}, "PLA4": {"new": {"value": 2}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 2}, "old": null}}
186	e4cc40b5-6c77-4069-baaa-badf0b495eaf	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 3}, "old": null}, "PRE2": {"new": {"value": 1}, "old": null}, "PRE3": {"new": {"value": 2}, "old": null}, "PRE4": {"new": {"value": 1}, "old": null}, "PRE5": {"new": {"value": 1}, "old": null}}
187	e4cc40b5-6c77-4069-baaa-badf0b495eaf	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 2}, "old": null}}
188	e4cc40b5-6c77-4069-baaa-badf0b495eaf	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 2}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 2}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
189	e4cc40b5-6c77-4069-baaa-badf0b495eaf	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "si"}}, "old": null}}
190	e4cc40b5-6c77-4069-baaa-badf0b495eaf	8	2026-11-02 12:00:00+00	submitted	{}
191	b9099477-2ec1-4482-8d8d-9e0b9d7d5445	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
192	b9099477-2ec1-4482-8d8d-9e0b9d7d5445	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 3}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 3}, "old": null}, "OBJ4": {"new": {"value": 2}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
193	b9099477-2ec1-4482-8d8d-9e0b9d7d5445	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 3}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
195	b9099477-2ec1-4482-8d8d-9e0b9d7d5445	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 2}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 2}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
196	b9099477-2ec1-4482-8d8d-9e0b9d7d5445	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": "NA"}, "old": null}}
197	b9099477-2ec1-4482-8d8d-9e0b9d7d5445	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "si", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
198	b9099477-2ec1-4482-8d8d-9e0b9d7d5445	8	2026-11-02 12:00:00+00	submitted	{}
199	f1e526a8-bd99-4671-8cc5-0d0567ff042a	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "coordinacion"}, "old": null}}
200	f1e526a8-bd99-4671-8cc5-0d0567ff042a	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 2}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
201	f1e526a8-bd99-4671-8cc5-0d0567ff042a	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": 1}, "old": null}}
202	f1e526a8-bd99-4671-8cc5-0d0567ff042a	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 1}, "old": null}, "PRE4": {"new": {"value": 0}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
203	f1e526a8-bd99-4671-8cc5-0d0567ff042a	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 3}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 2}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 1}, "old": null}}
204	f1e526a8-bd99-4671-8cc5-0d0567ff042a	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 2}, "old": null}, "EVA2": {"new": {"value": 1}, "old": null}, "EVA3": {"new": {"value": 1}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 0}, "old": null}}
205	f1e526a8-bd99-4671-8cc5-0d0567ff042a	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "no", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
206	f1e526a8-bd99-4671-8cc5-0d0567ff042a	8	2026-11-02 12:00:00+00	submitted	{}
207	594a5cb0-208a-4a46-b9e1-e09aaa5fed4d	1	2026-11-01 13:00:00+00	saved	{"LBL": {"new": {"value": "intersectorial"}, "old": null}}
208	594a5cb0-208a-4a46-b9e1-e09aaa5fed4d	2	2026-11-01 14:00:00+00	saved	{"OBJ1": {"new": {"value": 2}, "old": null}, "OBJ2": {"new": {"value": 2}, "old": null}, "OBJ3": {"new": {"value": 1}, "old": null}, "OBJ4": {"new": {"value": 1}, "old": null}, "OBJ5": {"new": {"value": 2}, "old": null}, "OBJ5V": {"new": {"value": "no"}, "old": null}}
209	594a5cb0-208a-4a46-b9e1-e09aaa5fed4d	3	2026-11-01 15:00:00+00	saved	{"PLA1": {"new": {"value": 2}, "old": null}, "PLA2": {"new": {"value": 2}, "old": null}, "PLA3": {"new": {"value": 2}, "old": null}, "PLA4": {"new": {"value": 1}, "old": null}, "PLA5": {"new": {"value": 2}, "old": null}, "PLA6": {"new": {"value": "NS"}, "old": null}}
210	594a5cb0-208a-4a46-b9e1-e09aaa5fed4d	4	2026-11-01 16:00:00+00	saved	{"PRE1": {"new": {"value": 1}, "old": null}, "PRE2": {"new": {"value": 0}, "old": null}, "PRE3": {"new": {"value": 0}, "old": null}, "PRE4": {"new": {"value": "NS"}, "old": null}, "PRE5": {"new": {"value": 0}, "old": null}}
211	594a5cb0-208a-4a46-b9e1-e09aaa5fed4d	5	2026-11-01 17:00:00+00	saved	{"INF1": {"new": {"value": 2}, "old": null}, "INF2": {"new": {"value": 1}, "old": null}, "INF3": {"new": {"value": 1}, "old": null}, "INF4": {"new": {"value": 1}, "old": null}, "INF5": {"new": {"value": 0}, "old": null}}
212	594a5cb0-208a-4a46-b9e1-e09aaa5fed4d	6	2026-11-01 18:00:00+00	saved	{"EVA1": {"new": {"value": 1}, "old": null}, "EVA2": {"new": {"value": 0}, "old": null}, "EVA3": {"new": {"value": 0}, "old": null}, "EVA4": {"new": {"value": 1}, "old": null}, "EVA5": {"new": {"value": 1}, "old": null}}
213	594a5cb0-208a-4a46-b9e1-e09aaa5fed4d	7	2026-11-01 19:00:00+00	saved	{"PAR": {"new": {"value": {"metas": "si", "evaluar": "no", "objetivos": "si", "planificar": "si", "presupuestar": "no"}}, "old": null}}
214	594a5cb0-208a-4a46-b9e1-e09aaa5fed4d	8	2026-11-02 12:00:00+00	submitted	{}
215	00a62b13-0572-4eb2-9849-a7d422070ce9	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}, "old": null}}
216	00a62b13-0572-4eb2-9849-a7d422070ce9	2	2026-11-02 12:00:00+00	submitted	{}
217	4254262b-0815-404c-8066-2fa7f59f2ebc	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}}, "old": null}}
218	4254262b-0815-404c-8066-2fa7f59f2ebc	2	2026-11-02 12:00:00+00	submitted	{}
219	54c17e64-a29f-408f-b7c3-5366ccfa1f2c	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}, "old": null}}
220	54c17e64-a29f-408f-b7c3-5366ccfa1f2c	2	2026-11-02 12:00:00+00	submitted	{}
221	d0963e42-73d6-4af6-9bb2-259c06a8e9b4	1	2026-11-01 13:00:00+00	saved	{"VIN": {"new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}}, "old": null}}
222	d0963e42-73d6-4af6-9bb2-259c06a8e9b4	2	2026-11-02 12:00:00+00	submitted	{}
223	e7b01067-eb0d-4851-8040-91ed1031886e	1	2026-11-01 13:00:00+00	saved	{"FP2": {"new": {"value": {"year": "2026", "basis": "documented", "document": "Acta 3", "respuesta": "coordinadas"}}, "old": null}}
224	e7b01067-eb0d-4851-8040-91ed1031886e	2	2026-11-01 15:00:00+00	saved	{"FM1": {"new": {"value": {"year": "2026", "basis": "documented", "document": "Acta 3", "reuniones": "2"}}, "old": null}}
225	e7b01067-eb0d-4851-8040-91ed1031886e	3	2026-11-02 12:00:00+00	submitted	{}
\.


--
-- Data for Name: role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.role (id, name) FROM stdin;
1	administrator
2	coordinator
\.


--
-- Data for Name: sheet; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sheet (campaign_id, holder_id) FROM stdin;
7a4dfa82-d966-4ac4-98f9-dfca4aea0ce2	e1757423-333a-4542-941d-b4fb280b35d4
f026492a-ad42-47b3-9cd2-86b3dee585bc	d3a9a1eb-278a-4570-848c-1bee1053bfaf
054f9283-5d4e-4c92-b207-9060da6a202d	a7189989-29ef-4b28-b359-6e0c3abcfeb6
\.


--
-- Data for Name: sheet_review; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sheet_review (id, campaign_id, membership_id, revision, verdict, remark, at) FROM stdin;
bf6f9fec-288a-413d-b00e-a1f8af30dbd9	054f9283-5d4e-4c92-b207-9060da6a202d	8859d704-654f-440f-a279-13b1d192dd5a	3	confirmed		2026-11-02 13:00:00+00
21fd03cf-b220-47da-8ce7-3ef970b5002b	7a4dfa82-d966-4ac4-98f9-dfca4aea0ce2	a7476a7c-3906-4a01-9dc2-752d4dff5887	3	confirmed		2026-11-02 13:00:00+00
9b8e79bb-59b2-462a-b056-fdde32cb19f9	f026492a-ad42-47b3-9cd2-86b3dee585bc	a5c9dff4-3cab-4d39-bd15-7db668f68869	3	confirmed		2026-11-02 13:00:00+00
\.


--
-- Data for Name: territory; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.territory (code, name, time_zone, is_fictitious, id, level, parent_id, valid_from, valid_until, name_key) FROM stdin;
00000	Villa Demostración (ficticia)	America/Santiago	t	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	commune	\N	\N	\N	villa demostracion (ficticia)
01101	Iquique	America/Santiago	f	55e626de-66e0-40de-a855-49f92636afc7	commune	\N	\N	\N	iquique
08301	Los Ángeles	America/Santiago	f	8d6cf899-6095-44f8-bb1b-b3749e3d821c	commune	\N	\N	\N	los angeles
13101	Santiago	America/Santiago	f	f3022fd2-28cb-40e7-9080-9f9f6686c9cd	commune	\N	\N	\N	santiago
\.


--
-- Data for Name: territory_alias; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.territory_alias (id, territory_id, code, name, valid_from, valid_until) FROM stdin;
\.


--
-- Data for Name: user; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public."user" (id, email, name, password, active, fs_uniquifier, password_is_generated, created_at, oidc_subject, tf_primary_method, tf_totp_secret, mf_recovery_codes, tf_last_counter, entry_hash, entry_until) FROM stdin;
1	ana@ejemplo.cl	Ana	$argon2id$v=19$m=65536,t=3,p=4$srP01Y2CymOG0sludg6Bmw$P5ZTXcy7XLWWtfJjbdE4YZHfUGywVRZDUjqp2h7Yf+U	t	8c2e0718822c447ca8c74107e66cb0e4	t	2026-11-01 12:00:00+00	\N	\N	\N	\N	\N	\N	\N
2	rosa@ejemplo.cl	Rosa	$argon2id$v=19$m=65536,t=3,p=4$ShRs8NmKmOHPmZZh+We9rw$XVeFUH33x8oyCXeR9O0+0xu9fNOHd37wjI+VAgtFVS0	t	b99e8306dda748a69e029a8a3f415b02	t	2026-11-01 12:00:00+00	\N	\N	\N	\N	\N	\N	\N
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
-- Data for Name: wave; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wave (id, name, state, network_id, territory_id, questionnaires, opens_on, closes_on, purpose, consent, retention_until, purged_at, reminders, revision, created_at, opened_at, closed_at, published_at, copied_from_id) FROM stdin;
fb5f69fb-4d32-4603-bd01-41c531811333	Red demo 7: crianza y primera infancia (ficticia)	closed	8fe881c3-a066-4970-af3f-6df0148ded7e	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	["nucleo"]	\N	\N		{}	\N	\N	{}	1	2026-10-02 12:00:00+00	2026-10-02 12:00:00+00	2026-10-31 12:00:00+00	\N	\N
e99905b8-8891-4bf5-acac-0429ef541772	Mesa comunal de convivencia (ficticia)	open	db33ba03-40aa-4fc1-8422-6ec16a81fc47	df0e7337-420c-43f8-b5d4-0f6ce079d1b9	["nucleo"]	\N	\N		{}	\N	\N	{}	1	2026-10-29 12:00:00+00	2026-10-29 12:00:00+00	\N	\N	\N
807054d7-00c4-4a41-ac53-3c5e39fabe56	Red de infancia	open	4fdc3ab4-af7d-4a9f-888c-45820e949409	55e626de-66e0-40de-a855-49f92636afc7	["nucleo"]	\N	\N		{}	\N	\N	{}	1	2026-11-01 12:00:00+00	2026-11-01 12:00:00+00	\N	\N	\N
4df7f35b-195b-467e-b087-05782990d6dc	Mesa doble	open	001e0440-eae7-4637-97a5-fec86197289e	8d6cf899-6095-44f8-bb1b-b3749e3d821c	["nucleo"]	\N	\N		{}	\N	\N	{}	1	2026-11-01 12:00:00+00	2026-11-01 12:00:00+00	\N	\N	\N
115b1ac7-d609-44cb-bcf0-fd538e48bd13	Mesa doble	open	\N	\N	["nucleo"]	\N	\N		{}	\N	\N	{}	1	2026-11-01 12:00:00+00	\N	\N	\N	\N
03744256-87dc-468f-8a49-7d9cef2f2de8	Ronda del programa	published	\N	\N	["nucleo", "hechos_minimos", "vinculos"]	\N	2026-11-21		{}	\N	\N	{}	1	2026-11-01 12:00:00+00	2026-11-01 12:00:00+00	2026-11-04 12:00:00+00	2026-11-04 12:00:00+00	\N
\.


--
-- Data for Name: wave_network; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wave_network (wave_id, network_id) FROM stdin;
03744256-87dc-468f-8a49-7d9cef2f2de8	43817f94-7696-4623-82a7-f29797740820
03744256-87dc-468f-8a49-7d9cef2f2de8	62bf3651-06f5-4a80-bbf6-9de4e3591aa6
03744256-87dc-468f-8a49-7d9cef2f2de8	763015ac-b13a-4be8-933b-8e8d3b5439d7
\.


--
-- Name: audit_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_event_id_seq', 96, true);


--
-- Name: response_change_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.response_change_id_seq', 225, true);


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
-- Name: attendance pk_attendance; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT pk_attendance PRIMARY KEY (meeting_id, membership_id);


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
-- Name: commune_text pk_commune_text; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commune_text
    ADD CONSTRAINT pk_commune_text PRIMARY KEY (id);


--
-- Name: frozen_result pk_frozen_result; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.frozen_result
    ADD CONSTRAINT pk_frozen_result PRIMARY KEY (id);


--
-- Name: issued_document pk_issued_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT pk_issued_document PRIMARY KEY (code);


--
-- Name: job pk_job; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);


--
-- Name: link pk_link; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT pk_link PRIMARY KEY (id);


--
-- Name: meeting pk_meeting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);


--
-- Name: membership pk_membership; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (id);


--
-- Name: message_template pk_message_template; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_template
    ADD CONSTRAINT pk_message_template PRIMARY KEY (id);


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
-- Name: outbox_message pk_outbox_message; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT pk_outbox_message PRIMARY KEY (id);


--
-- Name: overlap_review pk_overlap_review; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.overlap_review
    ADD CONSTRAINT pk_overlap_review PRIMARY KEY (id);


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
-- Name: registry_upload pk_registry_upload; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_upload
    ADD CONSTRAINT pk_registry_upload PRIMARY KEY (id);


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
-- Name: sheet pk_sheet; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet
    ADD CONSTRAINT pk_sheet PRIMARY KEY (campaign_id);


--
-- Name: sheet_review pk_sheet_review; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_review
    ADD CONSTRAINT pk_sheet_review PRIMARY KEY (id);


--
-- Name: territory pk_territory; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.territory
    ADD CONSTRAINT pk_territory PRIMARY KEY (id);


--
-- Name: territory_alias pk_territory_alias; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.territory_alias
    ADD CONSTRAINT pk_territory_alias PRIMARY KEY (id);


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
-- Name: wave pk_wave; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wave
    ADD CONSTRAINT pk_wave PRIMARY KEY (id);


--
-- Name: wave_network pk_wave_network; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wave_network
    ADD CONSTRAINT pk_wave_network PRIMARY KEY (wave_id, network_id);


--
-- Name: campaign uq_campaign_network_id_questionnaire_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT uq_campaign_network_id_questionnaire_number UNIQUE (network_id, questionnaire, number);


--
-- Name: campaign uq_campaign_wave_id_network_id_questionnaire; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT uq_campaign_wave_id_network_id_questionnaire UNIQUE (wave_id, network_id, questionnaire);


--
-- Name: commune_text uq_commune_text_wave_id_territory_id_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commune_text
    ADD CONSTRAINT uq_commune_text_wave_id_territory_id_kind UNIQUE (wave_id, territory_id, kind);


--
-- Name: frozen_result uq_frozen_result_campaign_id_revision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.frozen_result
    ADD CONSTRAINT uq_frozen_result_campaign_id_revision UNIQUE (campaign_id, revision);


--
-- Name: link uq_link_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT uq_link_token_hash UNIQUE (token_hash);


--
-- Name: message_template uq_message_template_wave_id_kind_language; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_template
    ADD CONSTRAINT uq_message_template_wave_id_kind_language UNIQUE (wave_id, kind, language);


--
-- Name: organisation uq_organisation_territory_id_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT uq_organisation_territory_id_name UNIQUE (territory_id, name);


--
-- Name: outbox_message uq_outbox_message_wave_id_person_id_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT uq_outbox_message_wave_id_person_id_kind UNIQUE (wave_id, person_id, kind);


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
-- Name: territory_alias uq_territory_alias_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.territory_alias
    ADD CONSTRAINT uq_territory_alias_code UNIQUE (code);


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
-- Name: user uq_user_entry_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT uq_user_entry_hash UNIQUE (entry_hash);


--
-- Name: user uq_user_fs_uniquifier; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT uq_user_fs_uniquifier UNIQUE (fs_uniquifier);


--
-- Name: user uq_user_oidc_subject; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."user"
    ADD CONSTRAINT uq_user_oidc_subject UNIQUE (oidc_subject);


--
-- Name: ix_attendance_membership_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attendance_membership_id ON public.attendance USING btree (membership_id);


--
-- Name: ix_audit_event_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_event_at ON public.audit_event USING btree (at);


--
-- Name: ix_audit_event_territory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_event_territory_id ON public.audit_event USING btree (territory_id);


--
-- Name: ix_commune_text_territory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_commune_text_territory_id ON public.commune_text USING btree (territory_id);


--
-- Name: ix_issued_document_network_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_network_id ON public.issued_document USING btree (network_id);


--
-- Name: ix_issued_document_territory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_territory_id ON public.issued_document USING btree (territory_id);


--
-- Name: ix_issued_document_wave_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_wave_id ON public.issued_document USING btree (wave_id);


--
-- Name: ix_job_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_state ON public.job USING btree (state);


--
-- Name: ix_link_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_person_id ON public.link USING btree (person_id);


--
-- Name: ix_link_wave_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_wave_id ON public.link USING btree (wave_id, person_id);


--
-- Name: ix_meeting_network_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_network_id ON public.meeting USING btree (network_id);


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
-- Name: ix_network_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_network_name_key ON public.network USING btree (name_key);


--
-- Name: ix_network_territory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_network_territory_id ON public.network USING btree (territory_id);


--
-- Name: ix_organisation_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_organisation_name_key ON public.organisation USING btree (name_key);


--
-- Name: ix_outbox_message_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_message_person_id ON public.outbox_message USING btree (person_id);


--
-- Name: ix_outbox_message_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_message_state ON public.outbox_message USING btree (state);


--
-- Name: ix_overlap_review_one_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_overlap_review_one_id ON public.overlap_review USING btree (one_id);


--
-- Name: ix_overlap_review_other_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_overlap_review_other_id ON public.overlap_review USING btree (other_id);


--
-- Name: ix_person_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_name_key ON public.person USING btree (name_key);


--
-- Name: ix_person_territory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_territory_id ON public.person USING btree (territory_id);


--
-- Name: ix_registry_upload_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_registry_upload_user_id ON public.registry_upload USING btree (user_id);


--
-- Name: ix_response_membership_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_response_membership_id ON public.response USING btree (membership_id);


--
-- Name: ix_sheet_holder_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sheet_holder_id ON public.sheet USING btree (holder_id);


--
-- Name: ix_sheet_review_campaign_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sheet_review_campaign_id ON public.sheet_review USING btree (campaign_id);


--
-- Name: ix_sheet_review_membership_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sheet_review_membership_id ON public.sheet_review USING btree (membership_id);


--
-- Name: ix_territory_alias_territory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_territory_alias_territory_id ON public.territory_alias USING btree (territory_id);


--
-- Name: ix_territory_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_territory_name_key ON public.territory USING btree (name_key);


--
-- Name: ix_territory_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_territory_parent_id ON public.territory USING btree (parent_id);


--
-- Name: ix_wave_network_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_wave_network_id ON public.wave USING btree (network_id);


--
-- Name: ix_wave_network_network_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_wave_network_network_id ON public.wave_network USING btree (network_id);


--
-- Name: ix_wave_territory_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_wave_territory_id ON public.wave USING btree (territory_id);


--
-- Name: audit_event keep_audit_event; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_audit_event BEFORE DELETE OR UPDATE ON public.audit_event FOR EACH ROW EXECUTE FUNCTION public.keep_audit_event();


--
-- Name: attendance fk_attendance_meeting_id_meeting; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT fk_attendance_meeting_id_meeting FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) ON DELETE CASCADE;


--
-- Name: attendance fk_attendance_membership_id_membership; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT fk_attendance_membership_id_membership FOREIGN KEY (membership_id) REFERENCES public.membership(id);


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
-- Name: campaign fk_campaign_wave_id_wave; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT fk_campaign_wave_id_wave FOREIGN KEY (wave_id) REFERENCES public.wave(id);


--
-- Name: commune_text fk_commune_text_territory_id_territory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commune_text
    ADD CONSTRAINT fk_commune_text_territory_id_territory FOREIGN KEY (territory_id) REFERENCES public.territory(id) ON DELETE CASCADE;


--
-- Name: commune_text fk_commune_text_user_id_user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commune_text
    ADD CONSTRAINT fk_commune_text_user_id_user FOREIGN KEY (user_id) REFERENCES public."user"(id);


--
-- Name: commune_text fk_commune_text_wave_id_wave; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commune_text
    ADD CONSTRAINT fk_commune_text_wave_id_wave FOREIGN KEY (wave_id) REFERENCES public.wave(id) ON DELETE CASCADE;


--
-- Name: frozen_result fk_frozen_result_campaign_id_campaign; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.frozen_result
    ADD CONSTRAINT fk_frozen_result_campaign_id_campaign FOREIGN KEY (campaign_id) REFERENCES public.campaign(id);


--
-- Name: issued_document fk_issued_document_network_id_network; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT fk_issued_document_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id) ON DELETE CASCADE;


--
-- Name: issued_document fk_issued_document_territory_id_territory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT fk_issued_document_territory_id_territory FOREIGN KEY (territory_id) REFERENCES public.territory(id) ON DELETE CASCADE;


--
-- Name: issued_document fk_issued_document_wave_id_wave; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT fk_issued_document_wave_id_wave FOREIGN KEY (wave_id) REFERENCES public.wave(id) ON DELETE CASCADE;


--
-- Name: job fk_job_user_id_user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_user_id_user FOREIGN KEY (user_id) REFERENCES public."user"(id);


--
-- Name: link fk_link_person_id_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT fk_link_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: link fk_link_wave_id_wave; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT fk_link_wave_id_wave FOREIGN KEY (wave_id) REFERENCES public.wave(id);


--
-- Name: meeting fk_meeting_network_id_network; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);


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
-- Name: membership fk_membership_substitute_id_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_substitute_id_person FOREIGN KEY (substitute_id) REFERENCES public.person(id);


--
-- Name: message_template fk_message_template_wave_id_wave; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_template
    ADD CONSTRAINT fk_message_template_wave_id_wave FOREIGN KEY (wave_id) REFERENCES public.wave(id);


--
-- Name: network fk_network_parent_id_network; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.network
    ADD CONSTRAINT fk_network_parent_id_network FOREIGN KEY (parent_id) REFERENCES public.network(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: outbox_message fk_outbox_message_person_id_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT fk_outbox_message_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: outbox_message fk_outbox_message_wave_id_wave; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT fk_outbox_message_wave_id_wave FOREIGN KEY (wave_id) REFERENCES public.wave(id);


--
-- Name: overlap_review fk_overlap_review_one_id_network; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.overlap_review
    ADD CONSTRAINT fk_overlap_review_one_id_network FOREIGN KEY (one_id) REFERENCES public.network(id) ON DELETE CASCADE;


--
-- Name: overlap_review fk_overlap_review_other_id_network; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.overlap_review
    ADD CONSTRAINT fk_overlap_review_other_id_network FOREIGN KEY (other_id) REFERENCES public.network(id) ON DELETE CASCADE;


--
-- Name: overlap_review fk_overlap_review_user_id_user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.overlap_review
    ADD CONSTRAINT fk_overlap_review_user_id_user FOREIGN KEY (user_id) REFERENCES public."user"(id);


--
-- Name: person fk_person_territory_id_territory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_territory_id_territory FOREIGN KEY (territory_id) REFERENCES public.territory(id);


--
-- Name: registry_upload fk_registry_upload_user_id_user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_upload
    ADD CONSTRAINT fk_registry_upload_user_id_user FOREIGN KEY (user_id) REFERENCES public."user"(id);


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
-- Name: sheet fk_sheet_campaign_id_campaign; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet
    ADD CONSTRAINT fk_sheet_campaign_id_campaign FOREIGN KEY (campaign_id) REFERENCES public.campaign(id) ON DELETE CASCADE;


--
-- Name: sheet fk_sheet_holder_id_membership; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet
    ADD CONSTRAINT fk_sheet_holder_id_membership FOREIGN KEY (holder_id) REFERENCES public.membership(id);


--
-- Name: sheet_review fk_sheet_review_campaign_id_campaign; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_review
    ADD CONSTRAINT fk_sheet_review_campaign_id_campaign FOREIGN KEY (campaign_id) REFERENCES public.campaign(id) ON DELETE CASCADE;


--
-- Name: sheet_review fk_sheet_review_membership_id_membership; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_review
    ADD CONSTRAINT fk_sheet_review_membership_id_membership FOREIGN KEY (membership_id) REFERENCES public.membership(id);


--
-- Name: territory_alias fk_territory_alias_territory_id_territory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.territory_alias
    ADD CONSTRAINT fk_territory_alias_territory_id_territory FOREIGN KEY (territory_id) REFERENCES public.territory(id);


--
-- Name: territory fk_territory_parent_id_territory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.territory
    ADD CONSTRAINT fk_territory_parent_id_territory FOREIGN KEY (parent_id) REFERENCES public.territory(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: wave fk_wave_copied_from_id_wave; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wave
    ADD CONSTRAINT fk_wave_copied_from_id_wave FOREIGN KEY (copied_from_id) REFERENCES public.wave(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wave fk_wave_network_id_network; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wave
    ADD CONSTRAINT fk_wave_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);


--
-- Name: wave_network fk_wave_network_network_id_network; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wave_network
    ADD CONSTRAINT fk_wave_network_network_id_network FOREIGN KEY (network_id) REFERENCES public.network(id);


--
-- Name: wave_network fk_wave_network_wave_id_wave; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wave_network
    ADD CONSTRAINT fk_wave_network_wave_id_wave FOREIGN KEY (wave_id) REFERENCES public.wave(id) ON DELETE CASCADE;


--
-- Name: wave fk_wave_territory_id_territory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wave
    ADD CONSTRAINT fk_wave_territory_id_territory FOREIGN KEY (territory_id) REFERENCES public.territory(id);


--
-- PostgreSQL database dump complete
--


