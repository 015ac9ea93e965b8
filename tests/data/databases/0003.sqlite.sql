BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE attendance (
	meeting_id CHAR(32) NOT NULL, 
	membership_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_attendance PRIMARY KEY (meeting_id, membership_id), 
	CONSTRAINT fk_attendance_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_attendance_membership_id_membership FOREIGN KEY(membership_id) REFERENCES membership (id)
);
CREATE TABLE audit_event (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	user_id INTEGER, 
	action VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	territory_id CHAR(32), 
	details JSON NOT NULL, 
	CONSTRAINT pk_audit_event PRIMARY KEY (id), 
	CONSTRAINT fk_audit_event_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id), 
	CONSTRAINT fk_audit_event_user_id_user FOREIGN KEY(user_id) REFERENCES user (id)
);
INSERT INTO "audit_event" VALUES(1,'2026-11-01 12:00:01.000000',NULL,'added','user:1',NULL,'{"role": "administrator"}');
INSERT INTO "audit_event" VALUES(2,'2026-11-01 12:00:02.000000',NULL,'added','user:2',NULL,'{"role": "coordinator"}');
INSERT INTO "audit_event" VALUES(3,'2026-11-01 12:00:03.000000',NULL,'added','territory:df0e7337-420c-43f8-b5d4-0f6ce079d1b9','df0e7337420c43f8b5d40f6ce079d1b9','{"name": "Villa Demostraci\u00f3n (ficticia)"}');
INSERT INTO "audit_event" VALUES(4,'2026-11-01 12:00:04.000000',NULL,'added','network:8fe881c3-a066-4970-af3f-6df0148ded7e','df0e7337420c43f8b5d40f6ce079d1b9','{"name": "Red demo 7: crianza y primera infancia (ficticia)"}');
INSERT INTO "audit_event" VALUES(5,'2026-11-01 12:00:05.000000',NULL,'added','membership:f0a890ea-47ca-438e-b48c-14ec53676da4','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(6,'2026-11-01 12:00:06.000000',NULL,'added','membership:0adc3ebe-f682-4b55-946d-44e5a833b3b8','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(7,'2026-11-01 12:00:07.000000',NULL,'added','membership:5ce301e9-4a25-49ab-b5fd-99301d8fa94d','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(8,'2026-11-01 12:00:08.000000',NULL,'added','membership:bcd2b264-19da-4896-8814-71da57afd608','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(9,'2026-11-01 12:00:09.000000',NULL,'added','membership:d1d3fb5d-4f13-4e8c-97b9-fae1a77afab3','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(10,'2026-11-01 12:00:10.000000',NULL,'added','membership:1562a11b-e303-48c7-a421-e82944385c85','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(11,'2026-11-01 12:00:11.000000',NULL,'added','membership:d6c8fb4e-3cd9-40b4-a24a-2ad9bb30b2fb','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "sociedad_civil"}');
INSERT INTO "audit_event" VALUES(12,'2026-11-01 12:00:12.000000',NULL,'opened','campaign:6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c','df0e7337420c43f8b5d40f6ce079d1b9','{"closes_at": "2026-10-31T12:00:00+00:00"}');
INSERT INTO "audit_event" VALUES(13,'2026-11-01 12:00:13.000000',NULL,'closed','campaign:6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c','df0e7337420c43f8b5d40f6ce079d1b9','{"closes_at": "2026-10-31T12:00:00+00:00"}');
INSERT INTO "audit_event" VALUES(14,'2026-11-01 12:00:14.000000',NULL,'added','network:db33ba03-40aa-4fc1-8422-6ec16a81fc47','df0e7337420c43f8b5d40f6ce079d1b9','{"name": "Mesa comunal de convivencia (ficticia)"}');
INSERT INTO "audit_event" VALUES(15,'2026-11-01 12:00:15.000000',NULL,'added','membership:88c2cb11-9a55-4f2a-ab37-dd28efd75541','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(16,'2026-11-01 12:00:16.000000',NULL,'added','membership:7a536774-a444-4fb3-a3b5-6e525e351a7f','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(17,'2026-11-01 12:00:17.000000',NULL,'added','membership:0c68f562-cc4a-4557-8553-c16be0f5d3cb','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(18,'2026-11-01 12:00:18.000000',NULL,'added','membership:a7fc8635-b82b-4ff7-96ca-0b9b48fa806e','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "seguridad"}');
INSERT INTO "audit_event" VALUES(19,'2026-11-01 12:00:19.000000',NULL,'added','membership:f5c49204-cd75-4665-9484-7e25bb200b09','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(20,'2026-11-01 12:00:20.000000',NULL,'opened','campaign:cc0861b4-a77c-4d81-9eed-9cad43eb396d','df0e7337420c43f8b5d40f6ce079d1b9','{"closes_at": "2026-12-31T12:00:00+00:00"}');
INSERT INTO "audit_event" VALUES(21,'2026-11-01 12:00:21.000000',NULL,'added','network:24f9db07-3d09-4865-976a-c6ac0ca46a93','df0e7337420c43f8b5d40f6ce079d1b9','{"name": "Red de salud mental (ficticia)"}');
INSERT INTO "audit_event" VALUES(22,'2026-11-01 12:00:22.000000',NULL,'added','membership:28c82c20-f482-48f7-bf43-4e363d0323e0','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(23,'2026-11-01 12:00:23.000000',NULL,'added','membership:c0d9414c-e96f-4cbe-9047-8028ef438a6a','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(24,'2026-11-01 12:00:24.000000',NULL,'added','membership:832b8b8f-efa7-43e0-971d-bcd9d2e5b409','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(25,'2026-11-01 12:00:25.000000',NULL,'loaded','demonstration:1',NULL,'{}');
INSERT INTO "audit_event" VALUES(26,'2026-11-01 12:00:26.000000',NULL,'issued','link:5ce8fd91-d86d-4a75-868b-e82bcc1df2d3','df0e7337420c43f8b5d40f6ce079d1b9','{}');
INSERT INTO "audit_event" VALUES(27,'2026-11-01 12:00:27.000000',NULL,'added','territory:55e626de-66e0-40de-a855-49f92636afc7','55e626de66e040dea85549f92636afc7','{"name": "Iquique"}');
INSERT INTO "audit_event" VALUES(28,'2026-11-01 12:00:28.000000',NULL,'added','network:4fdc3ab4-af7d-4a9f-888c-45820e949409','55e626de66e040dea85549f92636afc7','{"name": "Red de infancia"}');
INSERT INTO "audit_event" VALUES(29,'2026-11-01 12:00:29.000000',NULL,'added','membership:bfd1d56e-cc99-4697-bec2-b131edb20a7e','55e626de66e040dea85549f92636afc7','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(30,'2026-11-01 12:00:30.000000',NULL,'added','membership:48da4953-a571-449c-9096-22df86c0fe66','55e626de66e040dea85549f92636afc7','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(31,'2026-11-01 12:00:31.000000',NULL,'added','membership:5a4aaffc-c815-4790-860d-5fc8b1bd9822','55e626de66e040dea85549f92636afc7','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(32,'2026-11-01 12:00:32.000000',NULL,'added','membership:85d6a3ee-6d40-418c-9d8a-06582a0b19ea','55e626de66e040dea85549f92636afc7','{"sector": "seguridad"}');
INSERT INTO "audit_event" VALUES(33,'2026-11-01 12:00:33.000000',NULL,'added','membership:4965113c-22fe-4810-b516-b8b935af570a','55e626de66e040dea85549f92636afc7','{"sector": "justicia"}');
INSERT INTO "audit_event" VALUES(34,'2026-11-01 12:00:34.000000',NULL,'added','membership:357055c2-dd40-4d55-a449-a7994de88181','55e626de66e040dea85549f92636afc7','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(35,'2026-11-01 12:00:35.000000',NULL,'opened','campaign:eeee1c57-8865-491d-9815-8d4a2e61353c','55e626de66e040dea85549f92636afc7','{"closes_at": "2026-11-21T12:00:00+00:00"}');
INSERT INTO "audit_event" VALUES(36,'2026-11-01 12:00:36.000000',NULL,'issued','link:025c11b7-54ce-43e3-9386-217dbf08a622','55e626de66e040dea85549f92636afc7','{}');
INSERT INTO "audit_event" VALUES(37,'2026-11-01 12:00:37.000000',NULL,'issued','link:48ef040a-06de-4668-8bcd-bc12dfc45661','55e626de66e040dea85549f92636afc7','{}');
INSERT INTO "audit_event" VALUES(38,'2026-11-01 12:00:38.000000',NULL,'issued','link:70210120-650e-4557-a548-5c1df6d47c9d','55e626de66e040dea85549f92636afc7','{}');
INSERT INTO "audit_event" VALUES(39,'2026-11-01 12:00:39.000000',NULL,'issued','link:e6bc1e92-75ce-4e8c-9353-4539822ee390','55e626de66e040dea85549f92636afc7','{}');
INSERT INTO "audit_event" VALUES(40,'2026-11-01 12:00:40.000000',NULL,'issued','link:f355a94b-6996-4f90-b680-c7885e34d1ec','55e626de66e040dea85549f92636afc7','{}');
INSERT INTO "audit_event" VALUES(41,'2026-11-01 12:00:41.000000',NULL,'revoked','link:e6bc1e92-75ce-4e8c-9353-4539822ee390','55e626de66e040dea85549f92636afc7','{}');
INSERT INTO "audit_event" VALUES(42,'2026-11-01 12:00:42.000000',NULL,'issued','link:0aa4d92a-4bcf-4eae-96b8-cd3d939ab028','55e626de66e040dea85549f92636afc7','{}');
INSERT INTO "audit_event" VALUES(43,'2026-11-01 12:00:43.000000',2,'typing_started','membership:4965113c-22fe-4810-b516-b8b935af570a','55e626de66e040dea85549f92636afc7','{"declaration": "consent"}');
INSERT INTO "audit_event" VALUES(44,'2026-11-01 12:00:44.000000',2,'typed','membership:4965113c-22fe-4810-b516-b8b935af570a','55e626de66e040dea85549f92636afc7','{"declaration": "consent"}');
INSERT INTO "audit_event" VALUES(45,'2026-11-01 12:00:45.000000',NULL,'revoked','link:f355a94b-6996-4f90-b680-c7885e34d1ec','55e626de66e040dea85549f92636afc7','{}');
INSERT INTO "audit_event" VALUES(46,'2026-11-01 12:00:46.000000',NULL,'added','network:a380da8c-9a7c-4f40-8e22-2cb66c551d7a','55e626de66e040dea85549f92636afc7','{"name": "Red antigua"}');
INSERT INTO "audit_event" VALUES(47,'2026-11-01 12:00:47.000000',NULL,'added','membership:016f8050-5c10-4219-853b-26351fc3eca6','55e626de66e040dea85549f92636afc7','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(48,'2026-11-01 12:00:48.000000',NULL,'added','membership:86324251-ff8c-440a-b1ad-fa06f887b002','55e626de66e040dea85549f92636afc7','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(49,'2026-11-01 12:00:49.000000',NULL,'added','membership:58a76fc9-a299-4afb-8b5c-f4ecc327a94b','55e626de66e040dea85549f92636afc7','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(50,'2026-11-01 12:00:50.000000',NULL,'added','membership:7ed6fab9-9fda-4898-87fc-fb51f4022973','55e626de66e040dea85549f92636afc7','{"sector": "seguridad"}');
INSERT INTO "audit_event" VALUES(51,'2026-11-01 12:00:51.000000',NULL,'added','membership:7c352a64-b82c-4350-95b6-0766eb751e10','55e626de66e040dea85549f92636afc7','{"sector": "justicia"}');
INSERT INTO "audit_event" VALUES(52,'2026-11-01 12:00:52.000000',NULL,'added','membership:abe26e10-2b0f-44e9-a6d1-3d51d9ae45f8','55e626de66e040dea85549f92636afc7','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(53,'2026-11-01 12:00:53.000000',NULL,'archived','network:a380da8c-9a7c-4f40-8e22-2cb66c551d7a','55e626de66e040dea85549f92636afc7','{}');
INSERT INTO "audit_event" VALUES(54,'2026-11-01 12:00:54.000000',NULL,'added','territory:8d6cf899-6095-44f8-bb1b-b3749e3d821c','8d6cf899609544f8bb1bb3749e3d821c','{"name": "Los \u00c1ngeles"}');
INSERT INTO "audit_event" VALUES(55,'2026-11-01 12:00:55.000000',NULL,'added','network:001e0440-eae7-4637-97a5-fec86197289e','8d6cf899609544f8bb1bb3749e3d821c','{"name": "Mesa doble"}');
INSERT INTO "audit_event" VALUES(56,'2026-11-01 12:00:56.000000',NULL,'added','membership:387a175b-be75-4342-97af-e72e3572a68a','8d6cf899609544f8bb1bb3749e3d821c','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(57,'2026-11-01 12:00:57.000000',NULL,'added','membership:80e3e316-8193-4efb-a065-d7c0a4b8a972','8d6cf899609544f8bb1bb3749e3d821c','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(58,'2026-11-01 12:00:58.000000',NULL,'added','membership:eaf872f7-656a-494e-9566-820aeb17c653','8d6cf899609544f8bb1bb3749e3d821c','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(59,'2026-11-01 12:00:59.000000',NULL,'added','membership:34e7ef3e-dedf-4655-83b4-d7194f5b528b','8d6cf899609544f8bb1bb3749e3d821c','{"sector": "seguridad"}');
INSERT INTO "audit_event" VALUES(60,'2026-11-01 12:01:00.000000',NULL,'added','membership:0b59eace-6c02-473e-a5a3-da66a10e8412','8d6cf899609544f8bb1bb3749e3d821c','{"sector": "justicia"}');
INSERT INTO "audit_event" VALUES(61,'2026-11-01 12:01:01.000000',NULL,'added','membership:06eb8902-fa47-434a-aac2-2fc0c89eccca','8d6cf899609544f8bb1bb3749e3d821c','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(62,'2026-11-01 12:01:02.000000',NULL,'opened','campaign:7af7eedb-7c50-4827-bbd7-d6196ab05d80','8d6cf899609544f8bb1bb3749e3d821c','{"closes_at": "2026-11-21T12:00:00+00:00"}');
INSERT INTO "audit_event" VALUES(63,'2026-11-01 12:01:03.000000',NULL,'issued','link:381c51d2-5866-44dd-9c5d-dd510f4d3d4e','8d6cf899609544f8bb1bb3749e3d821c','{}');
INSERT INTO "audit_event" VALUES(64,'2026-11-01 12:01:04.000000',NULL,'issued','link:edf2ec34-cf2e-4524-b46d-a58ba95315e9','8d6cf899609544f8bb1bb3749e3d821c','{}');
CREATE TABLE "campaign" (
	network_id CHAR(32) NOT NULL, 
	questionnaire VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	closes_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	id CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	wave_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_campaign PRIMARY KEY (id), 
	CONSTRAINT fk_campaign_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT fk_campaign_wave_id_wave FOREIGN KEY(wave_id) REFERENCES wave (id), 
	CONSTRAINT uq_campaign_network_id_questionnaire_number UNIQUE (network_id, questionnaire, number), 
	CONSTRAINT uq_campaign_wave_id_network_id_questionnaire UNIQUE (wave_id, network_id, questionnaire)
);
INSERT INTO "campaign" VALUES('8fe881c3a0664970af3f6df0148ded7e','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-10-02 12:00:00.000000','2026-10-31 12:00:00.000000','2026-10-31 12:00:00.000000','6b5e248acec84aeba4f33bdcf8e85f8c',1,'fb5f69fb4d324603bd0141c531811333');
INSERT INTO "campaign" VALUES('db33ba0340aa4fc184226ec16a81fc47','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-10-29 12:00:00.000000','2026-12-31 12:00:00.000000',NULL,'cc0861b4a77c4d819eed9cad43eb396d',1,'e99905b888914bf5acac0429ef541772');
INSERT INTO "campaign" VALUES('4fdc3ab4af7d4a9f888c45820e949409','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-11-01 12:00:00.000000','2026-11-21 12:00:00.000000',NULL,'eeee1c578865491d98158d4a2e61353c',1,'807054d700c44a41ac533c5e39fabe56');
INSERT INTO "campaign" VALUES('001e0440eae7463797a5fec86197289e','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-11-01 12:00:00.000000','2026-11-21 12:00:00.000000',NULL,'7af7eedb7c504827bbd7d6196ab05d80',1,'4df7f35b195b467eb08705782990d6dc');
INSERT INTO "campaign" VALUES('001e0440eae7463797a5fec86197289e','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-11-01 12:00:01.000000','2026-11-21 12:00:00.000000',NULL,'42855f825c9a40f3a2a84daa5998592c',2,'115b1ac7d60944cbbcf0fd538e48bd13');
CREATE TABLE frozen_result (
	id CHAR(32) NOT NULL, 
	campaign_id CHAR(32) NOT NULL, 
	revision INTEGER NOT NULL, 
	frozen_at DATETIME NOT NULL, 
	digest VARCHAR NOT NULL, 
	content JSON NOT NULL, 
	CONSTRAINT pk_frozen_result PRIMARY KEY (id), 
	CONSTRAINT fk_frozen_result_campaign_id_campaign FOREIGN KEY(campaign_id) REFERENCES campaign (id), 
	CONSTRAINT uq_frozen_result_campaign_id_revision UNIQUE (campaign_id, revision)
);
CREATE TABLE job (
	id CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	arguments JSON NOT NULL, 
	state VARCHAR NOT NULL, 
	done INTEGER NOT NULL, 
	total INTEGER, 
	attempts INTEGER NOT NULL, 
	leased_by VARCHAR, 
	leased_until DATETIME, 
	created_at DATETIME NOT NULL, 
	finished_at DATETIME, 
	user_id INTEGER, 
	error VARCHAR NOT NULL, 
	CONSTRAINT pk_job PRIMARY KEY (id), 
	CONSTRAINT fk_job_user_id_user FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE TABLE "link" (
	token_hash BLOB NOT NULL, 
	issued_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	renewal_asked_at DATETIME, 
	id CHAR(32) NOT NULL, 
	wave_id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	opened_at DATETIME, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT uq_link_token_hash UNIQUE (token_hash), 
	CONSTRAINT fk_link_wave_id_wave FOREIGN KEY(wave_id) REFERENCES wave (id), 
	CONSTRAINT fk_link_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "link" VALUES(X'695537B4D6143802A419A14794E72661F83DBC71B6E40228BEE6B130A7C34009','2026-11-01 12:00:00.000000','2027-01-30 12:00:00.000000',NULL,NULL,'5ce8fd91d86d4a75868be82bcc1df2d3','e99905b888914bf5acac0429ef541772','49815ae6a5414bbaaaf5968218850bfa',NULL);
INSERT INTO "link" VALUES(X'BFB7C9B28F2D0808CB6E01CF604674F5EF545DA3CEAA6E14685020667CD4EDDF','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'025c11b754ce43e39386217dbf08a622','807054d700c44a41ac533c5e39fabe56','78cdac347d354992b54a95ac2f5585e5',NULL);
INSERT INTO "link" VALUES(X'E2CF21BADBC8653656830B65FE97C644CEF7AF6CFF5A04B4FCFD369DE66E0B2E','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'48ef040a06de46688bcdbc12dfc45661','807054d700c44a41ac533c5e39fabe56','226bcb4b302e4d8181e3f27f753b6704',NULL);
INSERT INTO "link" VALUES(X'D00304D02176BADA23FBB774731AEB08062366700E566CA4CEF0E79213E5EF39','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'70210120650e4557a5485c1df6d47c9d','807054d700c44a41ac533c5e39fabe56','451a6b332d8747db93d0e6533ecfa6cf',NULL);
INSERT INTO "link" VALUES(X'698BBFD1AE280A597177D237AF804BA96E7397B48E804B1ACC358E6044551EFB','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000','2026-11-01 12:00:00.000000',NULL,'e6bc1e9275ce4e8c93534539822ee390','807054d700c44a41ac533c5e39fabe56','7916a9ac3e014e18969373d6c2751561',NULL);
INSERT INTO "link" VALUES(X'E8F6C3E76F0BB390FCF777C976251E0A7FF47D44925AE0A323B1DFF808D3474E','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000','2026-11-02 12:00:00.000000',NULL,'f355a94b69964f90b680c7885e34d1ec','807054d700c44a41ac533c5e39fabe56','d97e36e94d0c4889ab158536a24c9c44',NULL);
INSERT INTO "link" VALUES(X'A334A5C456D45CE32E7A39343E3C4B7E787DAC71A54C227964A599D4D0619941','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'0aa4d92a4bcf4eae96b8cd3d939ab028','807054d700c44a41ac533c5e39fabe56','7916a9ac3e014e18969373d6c2751561',NULL);
INSERT INTO "link" VALUES(X'B6033569A83A41FFCE036FE477E1D95581C5C22F869C28189F3BB4BA12913F76','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'381c51d2586644dd9c5ddd510f4d3d4e','4df7f35b195b467eb08705782990d6dc','cdf01bde04354db099250b782cfb6da9',NULL);
INSERT INTO "link" VALUES(X'971615AA629263F4A103D51E2E5D1CDA189CCECC7E7702B72182922B4F376E52','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'edf2ec34cf2e4524b46da58ba95315e9','115b1ac7d60944cbbcf0fd538e48bd13','7b57475c4e9544149804ead18ba3e147',NULL);
CREATE TABLE meeting (
	id CHAR(32) NOT NULL, 
	network_id CHAR(32) NOT NULL, 
	held_on DATE NOT NULL, 
	hours DOUBLE, 
	note VARCHAR NOT NULL, 
	added_at DATETIME NOT NULL, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
CREATE TABLE "membership" (
	network_id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	organisation_id CHAR(32) NOT NULL, 
	sector VARCHAR NOT NULL, 
	since DATETIME NOT NULL, 
	until DATETIME, 
	id CHAR(32) NOT NULL, 
	role VARCHAR NOT NULL, 
	substitute_id CHAR(32), 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT fk_membership_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_membership_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_membership_substitute_id_person FOREIGN KEY(substitute_id) REFERENCES person (id)
);
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','d9892fed75594005bac48a6a9e826bd6','9a78cdc294924875b74ac6f3aa202f4a','salud','2026-10-02 12:00:00.000000',NULL,'f0a890ea47ca438eb48c14ec53676da4','member',NULL);
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','ed6740b9bd7445dcb03de04bf0a4f21e','3f9e9919878d472f9a451da1305317fe','salud','2026-10-02 12:00:00.000000',NULL,'0adc3ebef6824b55946d44e5a833b3b8','member',NULL);
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','ae179bf759344f6cb6c1f9810d387dd4','4e0f27f9f7a940b6b6683480fc91baef','salud','2026-10-02 12:00:00.000000',NULL,'5ce301e94a2549abb5fd99301d8fa94d','member',NULL);
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','1631d67fdf6440d8a5b4dff0c5475a81','13abbe48a1ae4b96a81c34f9c424eae1','educacion','2026-10-02 12:00:00.000000',NULL,'bcd2b26419da4896881471da57afd608','member',NULL);
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','bd6c7f67757b406aafa12caa98364a2c','bc27f07ae334443e8c2165be58af22cc','educacion','2026-10-02 12:00:00.000000',NULL,'d1d3fb5d4f134e8c97b9fae1a77afab3','member',NULL);
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','79bd221616ca4f708608eca9153d2882','d84b9dc66b1a4bac90b0fbbc8f89ec5f','desarrollo_social','2026-10-02 12:00:00.000000',NULL,'1562a11be30348c7a421e82944385c85','member',NULL);
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','438a96bb86394207a85d2578acfb210b','7e1007d7b95d4c649892da5efc8d5c7d','sociedad_civil','2026-10-02 12:00:00.000000',NULL,'d6c8fb4e3cd940b4a24a2ad9bb30b2fb','member',NULL);
INSERT INTO "membership" VALUES('db33ba0340aa4fc184226ec16a81fc47','8f07f39fe59c422f89182c58dc12504a','031de33f76b445448e72071c3e0c1bcc','educacion','2026-10-29 12:00:00.000000',NULL,'88c2cb119a554f2aab37dd28efd75541','member',NULL);
INSERT INTO "membership" VALUES('db33ba0340aa4fc184226ec16a81fc47','7db8dd45639e40a5bec12ab6efe0634b','c4660287327f43f3928c0b2b0aa41aa8','educacion','2026-10-29 12:00:00.000000',NULL,'7a536774a4444fb3a3b56e525e351a7f','member',NULL);
INSERT INTO "membership" VALUES('db33ba0340aa4fc184226ec16a81fc47','ab0e49793f994b1da3ea0c061a8edf4f','9a78cdc294924875b74ac6f3aa202f4a','salud','2026-10-29 12:00:00.000000',NULL,'0c68f562cc4a45578553c16be0f5d3cb','member',NULL);
INSERT INTO "membership" VALUES('db33ba0340aa4fc184226ec16a81fc47','49815ae6a5414bbaaaf5968218850bfa','0c58233021de4742b3ced71b0aa2e240','seguridad','2026-10-29 12:00:00.000000',NULL,'a7fc8635b82b4ff796ca0b9b48fa806e','member',NULL);
INSERT INTO "membership" VALUES('db33ba0340aa4fc184226ec16a81fc47','e48229d1a5de4df9a8555405951cb239','d84b9dc66b1a4bac90b0fbbc8f89ec5f','desarrollo_social','2026-10-29 12:00:00.000000',NULL,'f5c49204cd75466594847e25bb200b09','member',NULL);
INSERT INTO "membership" VALUES('24f9db073d094865976ac6ac0ca46a93','cdf4216d898a4c0fa89ac9bc9570714c','43acaacd542a4d52b737eaa88ecc85a1','salud','2026-11-01 12:00:00.000000',NULL,'28c82c20f48248f7bf434e363d0323e0','member',NULL);
INSERT INTO "membership" VALUES('24f9db073d094865976ac6ac0ca46a93','b9f9911394fd434f8e11cceafe3475f0','030a250c945a4f4e80281b12b099c7db','salud','2026-11-01 12:00:00.000000',NULL,'c0d9414ce96f4cbe90478028ef438a6a','member',NULL);
INSERT INTO "membership" VALUES('24f9db073d094865976ac6ac0ca46a93','97f49f90788a4a40a250612120c32b02','9a78cdc294924875b74ac6f3aa202f4a','salud','2026-11-01 12:00:00.000000',NULL,'832b8b8fefa743e0971dbcd9d2e5b409','member',NULL);
INSERT INTO "membership" VALUES('4fdc3ab4af7d4a9f888c45820e949409','78cdac347d354992b54a95ac2f5585e5','d090c2603de74d33b476d058efb95919','salud','2026-11-01 12:00:00.000000',NULL,'bfd1d56ecc994697bec2b131edb20a7e','member',NULL);
INSERT INTO "membership" VALUES('4fdc3ab4af7d4a9f888c45820e949409','226bcb4b302e4d8181e3f27f753b6704','a38bbb1a29bf4df08b317caafc01db63','educacion','2026-11-01 12:00:00.000000',NULL,'48da4953a571449c909622df86c0fe66','member',NULL);
INSERT INTO "membership" VALUES('4fdc3ab4af7d4a9f888c45820e949409','451a6b332d8747db93d0e6533ecfa6cf','b55051e681aa4648a4bda104bce02e28','desarrollo_social','2026-11-01 12:00:00.000000',NULL,'5a4aaffcc8154790860d5fc8b1bd9822','member',NULL);
INSERT INTO "membership" VALUES('4fdc3ab4af7d4a9f888c45820e949409','7916a9ac3e014e18969373d6c2751561','ecf8ce563bb3426dab1e8936c5aa3b44','seguridad','2026-11-01 12:00:00.000000',NULL,'85d6a3ee6d40418c9d8a06582a0b19ea','member',NULL);
INSERT INTO "membership" VALUES('4fdc3ab4af7d4a9f888c45820e949409','b71b087cc67248c4be444afc06425388','5785e4e1390843d6b673e6af8adac988','justicia','2026-11-01 12:00:00.000000',NULL,'4965113c22fe4810b516b8b935af570a','member',NULL);
INSERT INTO "membership" VALUES('4fdc3ab4af7d4a9f888c45820e949409','d97e36e94d0c4889ab158536a24c9c44','9d9aad152b674d228313712b0b30a32a','salud','2026-11-01 12:00:00.000000',NULL,'357055c2dd404d55a449a7994de88181','member',NULL);
INSERT INTO "membership" VALUES('a380da8c9a7c4f408e222cb66c551d7a','78cdac347d354992b54a95ac2f5585e5','d090c2603de74d33b476d058efb95919','salud','2026-11-01 12:00:00.000000',NULL,'016f80505c104219853b26351fc3eca6','member',NULL);
INSERT INTO "membership" VALUES('a380da8c9a7c4f408e222cb66c551d7a','226bcb4b302e4d8181e3f27f753b6704','a38bbb1a29bf4df08b317caafc01db63','educacion','2026-11-01 12:00:00.000000',NULL,'86324251ff8c440ab1adfa06f887b002','member',NULL);
INSERT INTO "membership" VALUES('a380da8c9a7c4f408e222cb66c551d7a','451a6b332d8747db93d0e6533ecfa6cf','b55051e681aa4648a4bda104bce02e28','desarrollo_social','2026-11-01 12:00:00.000000',NULL,'58a76fc9a2994afb8b5cf4ecc327a94b','member',NULL);
INSERT INTO "membership" VALUES('a380da8c9a7c4f408e222cb66c551d7a','7916a9ac3e014e18969373d6c2751561','ecf8ce563bb3426dab1e8936c5aa3b44','seguridad','2026-11-01 12:00:00.000000',NULL,'7ed6fab99fda489887fcfb51f4022973','member',NULL);
INSERT INTO "membership" VALUES('a380da8c9a7c4f408e222cb66c551d7a','b71b087cc67248c4be444afc06425388','5785e4e1390843d6b673e6af8adac988','justicia','2026-11-01 12:00:00.000000',NULL,'7c352a64b82c435095b60766eb751e10','member',NULL);
INSERT INTO "membership" VALUES('a380da8c9a7c4f408e222cb66c551d7a','d97e36e94d0c4889ab158536a24c9c44','9d9aad152b674d228313712b0b30a32a','salud','2026-11-01 12:00:00.000000',NULL,'abe26e102b0f44e9a6d13d51d9ae45f8','member',NULL);
INSERT INTO "membership" VALUES('001e0440eae7463797a5fec86197289e','cdf01bde04354db099250b782cfb6da9','97bd25c72d314efa9f4c26e4ee5bfc8a','salud','2026-11-01 12:00:00.000000',NULL,'387a175bbe75434297afe72e3572a68a','member',NULL);
INSERT INTO "membership" VALUES('001e0440eae7463797a5fec86197289e','7b57475c4e9544149804ead18ba3e147','aecc3435d6984c4ebdd0ff328ed6123f','educacion','2026-11-01 12:00:00.000000',NULL,'80e3e31681934efba065d7c0a4b8a972','member',NULL);
INSERT INTO "membership" VALUES('001e0440eae7463797a5fec86197289e','6916c1565cfa43f0899b383ae066f663','12402a1781294aa6870209936131baa4','desarrollo_social','2026-11-01 12:00:00.000000',NULL,'eaf872f7656a494e9566820aeb17c653','member',NULL);
INSERT INTO "membership" VALUES('001e0440eae7463797a5fec86197289e','46c73994826e4ce498b0ddeb90e9844d','92f7d22fe58d4551b078f0caefd2ddd8','seguridad','2026-11-01 12:00:00.000000',NULL,'34e7ef3ededf465583b4d7194f5b528b','member',NULL);
INSERT INTO "membership" VALUES('001e0440eae7463797a5fec86197289e','da3090173ebe4e3eb31b5c38763b3705','6a2b849ca5634894bac1bcce52009198','justicia','2026-11-01 12:00:00.000000',NULL,'0b59eace6c02473ea5a3da66a10e8412','member',NULL);
INSERT INTO "membership" VALUES('001e0440eae7463797a5fec86197289e','51d6aabac2b44b1395f28105b466a8a2','9bd49f443ac14b8d872718de2f932712','salud','2026-11-01 12:00:00.000000',NULL,'06eb8902fa47434aaac22fc0c89eccca','member',NULL);
CREATE TABLE message_template (
	id CHAR(32) NOT NULL, 
	wave_id CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	CONSTRAINT pk_message_template PRIMARY KEY (id), 
	CONSTRAINT fk_message_template_wave_id_wave FOREIGN KEY(wave_id) REFERENCES wave (id), 
	CONSTRAINT uq_message_template_wave_id_kind_language UNIQUE (wave_id, kind, language)
);
CREATE TABLE "network" (
	territory_id CHAR(32) NOT NULL, 
	type_key VARCHAR NOT NULL, 
	voice VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	expected_sectors JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	id CHAR(32) NOT NULL, 
	themes JSON NOT NULL, 
	populations JSON NOT NULL, 
	functions JSON NOT NULL, 
	zones JSON NOT NULL, 
	mandate VARCHAR NOT NULL, 
	mandate_text VARCHAR NOT NULL, 
	governance VARCHAR NOT NULL, 
	sharing_purpose VARCHAR NOT NULL, 
	parent_id CHAR(32), 
	started_on DATE, 
	meetings_per_month DOUBLE, 
	hours_per_meeting DOUBLE, 
	name_key VARCHAR NOT NULL, 
	CONSTRAINT pk_network PRIMARY KEY (id), 
	CONSTRAINT fk_network_parent_id_network FOREIGN KEY(parent_id) REFERENCES network (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_network_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id)
);
INSERT INTO "network" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','chile_crece_contigo','sector','Red demo 7: crianza y primera infancia (ficticia)','Que cada niña y niño de la comuna reciba a tiempo las prestaciones de salud, educación y protección social que le corresponden.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-10-02 12:00:00.000000',NULL,'8fe881c3a0664970af3f6df0148ded7e','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'red demo 7: crianza y primera infancia (ficticia)');
INSERT INTO "network" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','mesa_comunal','sector','Mesa comunal de convivencia (ficticia)','Acordar acciones para el buen trato entre escuelas, barrios y servicios.','[]','2026-10-29 12:00:00.000000',NULL,'db33ba0340aa4fc184226ec16a81fc47','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'mesa comunal de convivencia (ficticia)');
INSERT INTO "network" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','red_de_salud','organisation','Red de salud mental (ficticia)','Que quien consulta en cualquier puerta sea atendido en la que corresponde.','[]','2026-11-01 12:00:00.000000',NULL,'24f9db073d094865976ac6ac0ca46a93','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'red de salud mental (ficticia)');
INSERT INTO "network" VALUES('55e626de66e040dea85549f92636afc7','chile_crece_contigo','sector','Red de infancia','Cuidar a niñas y niños.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-11-01 12:00:00.000000',NULL,'4fdc3ab4af7d4a9f888c45820e949409','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'red de infancia');
INSERT INTO "network" VALUES('55e626de66e040dea85549f92636afc7','chile_crece_contigo','sector','Red antigua','Cuidar a niñas y niños.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-11-01 12:00:00.000000','2026-11-03 12:00:00.000000','a380da8c9a7c4f408e222cb66c551d7a','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'red antigua');
INSERT INTO "network" VALUES('8d6cf899609544f8bb1bb3749e3d821c','chile_crece_contigo','sector','Mesa doble','Cuidar a niñas y niños.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-11-01 12:00:00.000000',NULL,'001e0440eae7463797a5fec86197289e','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'mesa doble');
CREATE TABLE "organisation" (
	territory_id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	id CHAR(32) NOT NULL, 
	sector VARCHAR NOT NULL, 
	archived_at DATETIME, 
	name_key VARCHAR NOT NULL, 
	CONSTRAINT pk_organisation PRIMARY KEY (id), 
	CONSTRAINT uq_organisation_territory_id_name UNIQUE (territory_id, name), 
	CONSTRAINT fk_organisation_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id)
);
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','CESFAM Los Aromos (ficticio)','9a78cdc294924875b74ac6f3aa202f4a','',NULL,'cesfam los aromos (ficticio)');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Posta El Maitén (ficticia)','3f9e9919878d472f9a451da1305317fe','',NULL,'posta el maiten (ficticia)');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','CECOSF La Loma (ficticio)','4e0f27f9f7a940b6b6683480fc91baef','',NULL,'cecosf la loma (ficticio)');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Jardín infantil Rayito (ficticio)','13abbe48a1ae4b96a81c34f9c424eae1','',NULL,'jardin infantil rayito (ficticio)');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Escuela Las Lengas (ficticia)','bc27f07ae334443e8c2165be58af22cc','',NULL,'escuela las lengas (ficticia)');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','DIDECO de la comuna (ficticia)','d84b9dc66b1a4bac90b0fbbc8f89ec5f','',NULL,'dideco de la comuna (ficticia)');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Junta de vecinos N.º 99 (ficticia)','7e1007d7b95d4c649892da5efc8d5c7d','',NULL,'junta de vecinos n.o 99 (ficticia)');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Escuela El Roble (ficticia)','031de33f76b445448e72071c3e0c1bcc','',NULL,'escuela el roble (ficticia)');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Liceo Río Claro (ficticio)','c4660287327f43f3928c0b2b0aa41aa8','',NULL,'liceo rio claro (ficticio)');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Oficina de seguridad pública (ficticia)','0c58233021de4742b3ced71b0aa2e240','',NULL,'oficina de seguridad publica (ficticia)');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','COSAM del valle (ficticio)','43acaacd542a4d52b737eaa88ecc85a1','',NULL,'cosam del valle (ficticio)');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Hospital comunitario (ficticio)','030a250c945a4f4e80281b12b099c7db','',NULL,'hospital comunitario (ficticio)');
INSERT INTO "organisation" VALUES('55e626de66e040dea85549f92636afc7','Institución 0','d090c2603de74d33b476d058efb95919','',NULL,'institucion 0');
INSERT INTO "organisation" VALUES('55e626de66e040dea85549f92636afc7','Institución 1','a38bbb1a29bf4df08b317caafc01db63','',NULL,'institucion 1');
INSERT INTO "organisation" VALUES('55e626de66e040dea85549f92636afc7','Institución 2','b55051e681aa4648a4bda104bce02e28','',NULL,'institucion 2');
INSERT INTO "organisation" VALUES('55e626de66e040dea85549f92636afc7','Institución 3','ecf8ce563bb3426dab1e8936c5aa3b44','',NULL,'institucion 3');
INSERT INTO "organisation" VALUES('55e626de66e040dea85549f92636afc7','Institución 4','5785e4e1390843d6b673e6af8adac988','',NULL,'institucion 4');
INSERT INTO "organisation" VALUES('55e626de66e040dea85549f92636afc7','Institución 5','9d9aad152b674d228313712b0b30a32a','',NULL,'institucion 5');
INSERT INTO "organisation" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Institución 0','97bd25c72d314efa9f4c26e4ee5bfc8a','',NULL,'institucion 0');
INSERT INTO "organisation" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Institución 1','aecc3435d6984c4ebdd0ff328ed6123f','',NULL,'institucion 1');
INSERT INTO "organisation" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Institución 2','12402a1781294aa6870209936131baa4','',NULL,'institucion 2');
INSERT INTO "organisation" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Institución 3','92f7d22fe58d4551b078f0caefd2ddd8','',NULL,'institucion 3');
INSERT INTO "organisation" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Institución 4','6a2b849ca5634894bac1bcce52009198','',NULL,'institucion 4');
INSERT INTO "organisation" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Institución 5','9bd49f443ac14b8d872718de2f932712','',NULL,'institucion 5');
CREATE TABLE outbox_message (
	id CHAR(32) NOT NULL, 
	wave_id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	not_before DATETIME NOT NULL, 
	leased_by VARCHAR, 
	leased_until DATETIME, 
	attempts INTEGER NOT NULL, 
	finished_at DATETIME, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_outbox_message PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_message_wave_id_wave FOREIGN KEY(wave_id) REFERENCES wave (id), 
	CONSTRAINT fk_outbox_message_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_outbox_message_wave_id_person_id_kind UNIQUE (wave_id, person_id, kind)
);
CREATE TABLE "person" (
	territory_id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	id CHAR(32) NOT NULL, 
	email VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	unsubscribed_at DATETIME, 
	archived_at DATETIME, 
	erased_at DATETIME, 
	name_key VARCHAR NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT fk_person_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id)
);
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Camila Fuentes Inventada','d9892fed75594005bac48a6a9e826bd6','','','',NULL,NULL,NULL,'camila fuentes inventada');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Rodrigo Salas Inventado','ed6740b9bd7445dcb03de04bf0a4f21e','','','',NULL,NULL,NULL,'rodrigo salas inventado');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Patricia Núñez Inventada','ae179bf759344f6cb6c1f9810d387dd4','','','',NULL,NULL,NULL,'patricia nunez inventada');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Marcela Ortiz Inventada','1631d67fdf6440d8a5b4dff0c5475a81','','','',NULL,NULL,NULL,'marcela ortiz inventada');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Héctor Vidal Inventado','bd6c7f67757b406aafa12caa98364a2c','','','',NULL,NULL,NULL,'hector vidal inventado');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Daniela Soto Inventada','79bd221616ca4f708608eca9153d2882','','','',NULL,NULL,NULL,'daniela soto inventada');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Luis Carrasco Inventado','438a96bb86394207a85d2578acfb210b','','','',NULL,NULL,NULL,'luis carrasco inventado');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Andrea Pino Inventada','8f07f39fe59c422f89182c58dc12504a','','','',NULL,NULL,NULL,'andrea pino inventada');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Tomás Rivas Inventado','7db8dd45639e40a5bec12ab6efe0634b','','','',NULL,NULL,NULL,'tomas rivas inventado');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Verónica Mella Inventada','ab0e49793f994b1da3ea0c061a8edf4f','','','',NULL,NULL,NULL,'veronica mella inventada');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Jorge Paredes Inventado','49815ae6a5414bbaaaf5968218850bfa','','','',NULL,NULL,NULL,'jorge paredes inventado');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Silvia Cortés Inventada','e48229d1a5de4df9a8555405951cb239','','','',NULL,NULL,NULL,'silvia cortes inventada');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Natalia Vera Inventada','cdf4216d898a4c0fa89ac9bc9570714c','','','',NULL,NULL,NULL,'natalia vera inventada');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Gonzalo Araya Inventado','b9f9911394fd434f8e11cceafe3475f0','','','',NULL,NULL,NULL,'gonzalo araya inventado');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Teresa Lagos Inventada','97f49f90788a4a40a250612120c32b02','','','',NULL,NULL,NULL,'teresa lagos inventada');
INSERT INTO "person" VALUES('55e626de66e040dea85549f92636afc7','Persona 0','78cdac347d354992b54a95ac2f5585e5','p0@ejemplo.cl','','',NULL,NULL,NULL,'persona 0');
INSERT INTO "person" VALUES('55e626de66e040dea85549f92636afc7','Persona 1','226bcb4b302e4d8181e3f27f753b6704','p1@ejemplo.cl','','',NULL,NULL,NULL,'persona 1');
INSERT INTO "person" VALUES('55e626de66e040dea85549f92636afc7','Persona 2','451a6b332d8747db93d0e6533ecfa6cf','p2@ejemplo.cl','','',NULL,NULL,NULL,'persona 2');
INSERT INTO "person" VALUES('55e626de66e040dea85549f92636afc7','Persona 3','7916a9ac3e014e18969373d6c2751561','p3@ejemplo.cl','','',NULL,NULL,NULL,'persona 3');
INSERT INTO "person" VALUES('55e626de66e040dea85549f92636afc7','Persona 4','b71b087cc67248c4be444afc06425388','p4@ejemplo.cl','','',NULL,NULL,NULL,'persona 4');
INSERT INTO "person" VALUES('55e626de66e040dea85549f92636afc7','Persona 5','d97e36e94d0c4889ab158536a24c9c44','p5@ejemplo.cl','','',NULL,NULL,NULL,'persona 5');
INSERT INTO "person" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Persona 0','cdf01bde04354db099250b782cfb6da9','p0@ejemplo.cl','','',NULL,NULL,NULL,'persona 0');
INSERT INTO "person" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Persona 1','7b57475c4e9544149804ead18ba3e147','p1@ejemplo.cl','','',NULL,NULL,NULL,'persona 1');
INSERT INTO "person" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Persona 2','6916c1565cfa43f0899b383ae066f663','p2@ejemplo.cl','','',NULL,NULL,NULL,'persona 2');
INSERT INTO "person" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Persona 3','46c73994826e4ce498b0ddeb90e9844d','p3@ejemplo.cl','','',NULL,NULL,NULL,'persona 3');
INSERT INTO "person" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Persona 4','da3090173ebe4e3eb31b5c38763b3705','p4@ejemplo.cl','','',NULL,NULL,NULL,'persona 4');
INSERT INTO "person" VALUES('8d6cf899609544f8bb1bb3749e3d821c','Persona 5','51d6aabac2b44b1395f28105b466a8a2','p5@ejemplo.cl','','',NULL,NULL,NULL,'persona 5');
CREATE TABLE questionnaire_version (
	questionnaire VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	published_at DATETIME NOT NULL, 
	CONSTRAINT pk_questionnaire_version PRIMARY KEY (questionnaire, version)
);
INSERT INTO "questionnaire_version" VALUES('nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','# yaml-language-server: $schema=schema.json
# The core questionnaire: 26 scored items in five dimensions (README.md has the format).
# This version is published: what it asks never changes, nor its Spanish. A new wording
# is nucleo-2.yaml; the other languages may be mended here.

id: nucleo
version: 1
status: published
languages: [es, en, pt]
drafts: [en, pt]

title:
  es: "Cuestionario núcleo de intersectorialidad"
  en: "Core questionnaire on intersectorality"
  pt: "Questionário-base de intersetorialidade"

minutes:
  least: 15
  most: 20

instructions:
  - es: "«Institución» es cada servicio o equipo con representante propio en la red (CESFAM, jardín infantil, oficina local de la niñez, DIDECO…), aunque dependan de la misma municipalidad. «Todos los sectores» son todos los que hoy integran la red."
    en: "“Institution” means each service or team with its own representative in the network (health centre, nursery school, local children''s office, municipal social services…), even if several of them belong to the same municipality. “All sectors” means all those that are part of the network today."
    pt: "«Instituição» é cada serviço ou equipe com representante próprio na rede (UBS, creche, conselho tutelar, CRAS…), mesmo que pertençam à mesma prefeitura. «Todos os setores» são todos os que hoje integram a rede."
  - es: "Si la red lleva menos de 12 meses, responda desde que comenzó. Responda por lo que realmente ha ocurrido en esta red durante los últimos 12 meses, no por lo que debería ocurrir."
    en: "If the network is less than 12 months old, answer about the time since it began. Answer about what has really happened in this network over the last 12 months, not for what ought to happen."
    pt: "Se a rede tem menos de 12 meses, responda desde que ela começou. Responda pelo que realmente aconteceu nesta rede durante os últimos 12 meses, não pelo que deveria acontecer."
  - es: "Marque la descripción más alta que se cumple por completo; si se cumple sólo a medias, marque la anterior. No hay respuestas buenas ni malas."
    en: "Tick the highest description that is fully met; if it is only partly met, tick the one before it. There are no right or wrong answers."
    pt: "Marque a descrição mais alta que se cumpre por completo; se ela se cumpre só em parte, marque a anterior. Não há respostas certas nem erradas."
  - es: "Si no tiene información, marque «No sé»: también es un resultado."
    en: "If you have no information, tick “I don''t know”: that is a result too."
    pt: "Se você não tem informação, marque «Não sei»: isso também é um resultado."
  - es: "Sus respuestas individuales no se publican y su coordinador o coordinadora no las verá; en redes pequeñas alguien podría deducirlas."
    en: "Your individual answers are not published and your coordinator will not see them; in small networks somebody might be able to work them out."
    pt: "Suas respostas individuais não são publicadas, e a coordenação da rede não as verá; em redes pequenas, alguém poderia deduzi-las."

dimensions:
  - code: OBJ
    name:
      es: "Objetivos compartidos"
      en: "Shared objectives"
      pt: "Objetivos compartilhados"
    short:
      es: "Objetivos"
      en: "Objectives"
      pt: "Objetivos"
  - code: PLA
    name:
      es: "Planificación conjunta"
      en: "Joint planning"
      pt: "Planejamento conjunto"
    short:
      es: "Planificación"
      en: "Planning"
      pt: "Planejamento"
  - code: PRE
    name:
      es: "Presupuesto y recursos conjuntos"
      en: "Joint budget and resources"
      pt: "Orçamento e recursos conjuntos"
    short:
      es: "Presupuesto"
      en: "Budget"
      pt: "Orçamento"
  - code: INF
    name:
      es: "Gestión de la información"
      en: "Information management"
      pt: "Gestão da informação"
    short:
      es: "Información"
      en: "Information"
      pt: "Informação"
  - code: EVA
    name:
      es: "Evaluación conjunta"
      en: "Joint evaluation"
      pt: "Avaliação conjunta"
    short:
      es: "Evaluación"
      en: "Evaluation"
      pt: "Avaliação"

sections:
  - id: apertura
    title:
      es: "Para comenzar"
      en: "To begin"
      pt: "Para começar"
    questions:
      - kind: choice
        id: LBL
        text:
          es: "¿Cómo llamaría hoy al trabajo de esta red?"
          en: "What would you call the work of this network today?"
          pt: "Como você chamaria hoje o trabalho desta rede?"
        choices:
          - code: "intercambio"
            label:
              es: "Intercambio de información"
              en: "Exchange of information"
              pt: "Troca de informações"
          - code: "coordinacion"
            label:
              es: "Coordinación"
              en: "Coordination"
              pt: "Coordenação"
          - code: "intersectorial"
            label:
              es: "Trabajo intersectorial"
              en: "Intersectoral work"
              pt: "Trabalho intersetorial"
          - code: "ns"
            label:
              es: "No sé"
              en: "I don''t know"
              pt: "Não sei"

  - id: OBJ
    title:
      es: "Objetivos compartidos"
      en: "Shared objectives"
      pt: "Objetivos compartilhados"
    questions:
      - kind: ladder
        id: OBJ1
        dimension: OBJ
        title:
          es: "Visión común"
          en: "Common vision"
          pt: "Visão comum"
        text:
          es: "¿Comparten las instituciones una misma idea de lo que quieren lograr para la población?"
          en: "Do the institutions share the same idea of what they want to achieve for the population?"
          pt: "As instituições compartilham uma mesma ideia do que querem alcançar para a população?"
        anchors:
          - rung: 0
            text:
              es: "Cada institución tiene la suya y no la hemos conversado."
              en: "Each institution has its own and we have not talked about it."
              pt: "Cada instituição tem a sua e ainda não conversamos sobre ela."
          - rung: 1
            text:
              es: "Nos hemos contado nuestras visiones en conversaciones puntuales, sin llegar a una común."
              en: "We have shared our visions with one another in one-off conversations, without reaching a common one."
              pt: "Já contamos nossas visões umas às outras em conversas pontuais, sem chegar a uma visão comum."
          - rung: 2
            text:
              es: "Acordamos una idea común para acciones o casos concretos, no para el conjunto del trabajo."
              en: "We have agreed on a common idea for concrete actions or cases, not for the work as a whole."
              pt: "Pactuamos uma ideia comum para ações ou casos concretos, não para o conjunto do trabalho."
          - rung: 3
            text:
              es: "Existe una visión común escrita, construida por todos los sectores."
              en: "There is a written common vision, built by all sectors."
              pt: "Existe uma visão comum escrita, construída por todos os setores."

      - kind: ladder
        id: OBJ2
        dimension: OBJ
        title:
          es: "Diagnóstico y población"
          en: "Needs assessment and population"
          pt: "Diagnóstico e população"
        text:
          es: "¿Cómo se define el problema y la población a la que se dirige la red?"
          en: "How are the problem and the network''s target population defined?"
          pt: "Como são definidos o problema e a população a que a rede se dirige?"
        anchors:
          - rung: 0
            text:
              es: "Cada institución lo define por separado."
              en: "Each institution defines them separately."
              pt: "Cada instituição define isso separadamente."
          - rung: 1
            text:
              es: "Intercambiamos diagnósticos o listados cuando alguien los pide."
              en: "We exchange needs assessments or lists when someone asks for them."
              pt: "Trocamos diagnósticos ou listas quando alguém pede."
          - rung: 2
            text:
              es: "Juntamos los diagnósticos sectoriales para decidir a quién dirigir acciones concretas."
              en: "We put the sectors'' needs assessments together to decide who concrete actions are for."
              pt: "Juntamos os diagnósticos setoriais para decidir a quem dirigir ações concretas."
          - rung: 3
            text:
              es: "Hay un diagnóstico único, hecho en conjunto, que define población, territorio y prioridades."
              en: "There is a single needs assessment, made together, that defines population, territory and priorities."
              pt: "Há um diagnóstico único, feito em conjunto, que define população, território e prioridades."

      - kind: ladder
        id: OBJ3
        dimension: OBJ
        title:
          es: "Objetivos"
          en: "Objectives"
          pt: "Objetivos"
        text:
          es: "¿Qué objetivos orientan el trabajo de la red?"
          en: "Which objectives guide the network''s work?"
          pt: "Que objetivos orientam o trabalho da rede?"
        anchors:
          - rung: 0
            text:
              es: "Sólo los objetivos de cada institución."
              en: "Only each institution''s own objectives."
              pt: "Só os objetivos de cada instituição."
          - rung: 1
            text:
              es: "Conocemos los objetivos de los demás y a veces coincidimos."
              en: "We know the others'' objectives, and sometimes they coincide with ours."
              pt: "Conhecemos os objetivos dos demais e às vezes eles coincidem com os nossos."
          - rung: 2
            text:
              es: "Hay objetivos acordados para actividades o proyectos concretos."
              en: "There are agreed objectives for concrete activities or projects."
              pt: "Há objetivos pactuados para atividades ou projetos concretos."
          - rung: 3
            text:
              es: "Hay objetivos comunes, escritos y priorizados, que orientan a todas las instituciones."
              en: "There are common objectives, written and prioritised, that guide all the institutions."
              pt: "Há objetivos comuns, escritos e priorizados, que orientam todas as instituições."

      - kind: ladder
        id: OBJ4
        dimension: OBJ
        title:
          es: "Metas concordadas"
          en: "Agreed targets"
          pt: "Metas pactuadas"
        text:
          es: "¿Qué ocurre con las metas (cantidades y plazos)?"
          en: "What happens with targets (quantities and deadlines)?"
          pt: "O que acontece com as metas (quantidades e prazos)?"
        anchors:
          - rung: 0
            text:
              es: "Sólo existen metas sectoriales."
              en: "There are only sector targets."
              pt: "Só existem metas setoriais."
          - rung: 1
            text:
              es: "Nos informamos las metas de cada sector."
              en: "We let one another know each sector''s targets."
              pt: "Informamos uns aos outros as metas de cada setor."
          - rung: 2
            text:
              es: "Ajustamos algunas metas sectoriales para que se complementen en acciones concretas."
              en: "We adjust some sector targets so that they complement one another in concrete actions."
              pt: "Ajustamos algumas metas setoriais para que se complementem em ações concretas."
          - rung: 3
            text:
              es: "Hay metas comunes, con cantidad y plazo, que cada sector incorporó a sus propios compromisos."
              en: "There are common targets, with a quantity and a deadline, that each sector has included in its own commitments."
              pt: "Há metas comuns, com quantidade e prazo, que cada setor incorporou aos seus próprios compromissos."

      - kind: ladder
        id: OBJ5
        dimension: OBJ
        title:
          es: "Acuerdo y respaldo"
          en: "Agreement and backing"
          pt: "Acordo e respaldo"
        text:
          es: "¿Qué acuerdo respalda el trabajo conjunto?"
          en: "What agreement backs the joint work?"
          pt: "Que acordo respalda o trabalho conjunto?"
        anchors:
          - rung: 0
            text:
              es: "Ninguno; depende de la voluntad de cada persona."
              en: "None; it depends on each person''s willingness."
              pt: "Nenhum; depende da vontade de cada pessoa."
          - rung: 1
            text:
              es: "Acuerdos verbales o puntuales para situaciones específicas."
              en: "Verbal or one-off agreements for specific situations."
              pt: "Acordos verbais ou pontuais para situações específicas."
          - rung: 2
            text:
              es: "Un acuerdo escrito entre equipos técnicos para coordinar acciones."
              en: "A written agreement between technical teams to coordinate actions."
              pt: "Um acordo escrito entre equipes técnicas para coordenar ações."
          - rung: 3
            text:
              es: "Además del acuerdo de coordinación, las autoridades de todos los sectores firmaron un acuerdo vigente."
              en: "In addition to the coordination agreement, the authorities of all sectors have signed an agreement that is in force."
              pt: "Além do acordo de coordenação, as autoridades de todos os setores assinaram um acordo que está em vigor."

      - kind: choice
        id: OBJ5V
        text:
          es: "¿El acuerdo dice qué derechos o valores persigue la red?"
          en: "Does the agreement say which rights or values the network pursues?"
          pt: "O acordo diz que direitos ou valores a rede busca?"
        choices:
          - code: "si"
            label:
              es: "Sí"
              en: "Yes"
              pt: "Sim"
          - code: "no"
            label:
              es: "No"
              en: "No"
              pt: "Não"
          - code: "ns"
            label:
              es: "No sé"
              en: "I don''t know"
              pt: "Não sei"

  - id: PLA
    title:
      es: "Planificación conjunta"
      en: "Joint planning"
      pt: "Planejamento conjunto"
    questions:
      - kind: ladder
        id: PLA1
        dimension: PLA
        title:
          es: "Plan de trabajo"
          en: "Work plan"
          pt: "Plano de trabalho"
        text:
          es: "¿Cómo se planifica?"
          en: "How is planning done?"
          pt: "Como é feito o planejamento?"
        anchors:
          - rung: 0
            text:
              es: "Cada institución planifica sola."
              en: "Each institution plans on its own."
              pt: "Cada instituição planeja sozinha."
          - rung: 1
            text:
              es: "Nos avisamos lo que hará cada una."
              en: "We let one another know what each of us will do."
              pt: "Avisamos umas às outras o que cada uma vai fazer."
          - rung: 2
            text:
              es: "Tenemos un calendario o plan de coordinación hecho en la red."
              en: "We have a coordination calendar or plan drawn up in the network."
              pt: "Temos um calendário ou plano de coordenação feito na rede."
          - rung: 3
            text:
              es: "Todos los sectores elaboramos juntos, desde el inicio, un plan anual o plurianual que ordena el trabajo de cada institución."
              en: "All sectors draw up together, from the start, an annual or multi-year plan that organises the work of each institution."
              pt: "Todos os setores elaboram juntos, desde o início, um plano anual ou plurianual que organiza o trabalho de cada instituição."

      - kind: ladder
        id: PLA2
        dimension: PLA
        title:
          es: "Acciones concretas"
          en: "Concrete actions"
          pt: "Ações concretas"
        text:
          es: "¿Cómo se hacen las acciones entre instituciones?"
          en: "How are joint actions carried out?"
          pt: "Como são feitas as ações entre instituições?"
        anchors:
          - rung: 0
            text:
              es: "No hacemos acciones juntas."
              en: "We do not carry out actions together."
              pt: "Não fazemos ações em conjunto."
          - rung: 1
            text:
              es: "Colaboramos puntualmente cuando alguien lo pide."
              en: "We collaborate on a one-off basis, when someone asks."
              pt: "Colaboramos de forma pontual, quando alguém pede."
          - rung: 2
            text:
              es: "Planificamos acciones concretas, con responsables, tareas y fechas repartidas entre sectores."
              en: "We plan concrete actions, with people in charge, tasks and dates shared out among sectors."
              pt: "Planejamos ações concretas, com responsáveis, tarefas e datas distribuídos entre os setores."
          - rung: 3
            text:
              es: "Las acciones conjuntas forman un programa continuo, diseñado, ejecutado y ajustado en común."
              en: "Joint actions form a continuous programme, designed, carried out and adjusted together."
              pt: "As ações conjuntas formam um programa contínuo, elaborado, executado e ajustado em comum."

      - kind: ladder
        id: PLA3
        dimension: PLA
        title:
          es: "Estrategias acordadas"
          en: "Agreed strategies"
          pt: "Estratégias pactuadas"
        text:
          es: "¿Existe una forma de trabajo acordada?"
          en: "Is there an agreed way of working?"
          pt: "Existe uma forma de trabalho pactuada?"
        anchors:
          - rung: 0
            text:
              es: "Cada institución decide cómo interviene."
              en: "Each institution decides how it intervenes."
              pt: "Cada instituição decide como intervém."
          - rung: 1
            text:
              es: "Nos hemos mostrado cómo trabaja cada una."
              en: "We have shown one another how each of us works."
              pt: "Já mostramos umas às outras como cada uma trabalha."
          - rung: 2
            text:
              es: "Acordamos procedimientos para algunas acciones (por ejemplo, derivaciones)."
              en: "We have agreed on procedures for some actions (for example, referrals)."
              pt: "Pactuamos procedimentos para algumas ações (por exemplo, encaminhamentos)."
          - rung: 3
            text:
              es: "Hay una estrategia o modelo acordado que todas aplican, aunque obligue a cambiar formas propias de trabajo."
              en: "There is an agreed strategy or model that all institutions apply, even if they have to change their own ways of working."
              pt: "Há uma estratégia ou modelo pactuado que todas aplicam, mesmo que obrigue a mudar formas próprias de trabalho."

      - kind: ladder
        id: PLA4
        dimension: PLA
        title:
          es: "Vínculo con la planificación sectorial"
          en: "Link with sector planning"
          pt: "Vínculo com o planejamento setorial"
        text:
          es: "¿Qué relación hay entre el trabajo de la red y los planes y metas de cada sector?"
          en: "How does the network''s work relate to each sector''s own plans and targets?"
          pt: "Que relação há entre o trabalho da rede e os planos e metas de cada setor?"
        anchors:
          - rung: 0
            text:
              es: "Los planes sectoriales no consideran a la red."
              en: "Sector plans do not take the network into account."
              pt: "Os planos setoriais não levam a rede em conta."
          - rung: 1
            text:
              es: "Los planes sectoriales se comparten con la red una vez aprobados."
              en: "Sector plans are shared with the network once they are approved."
              pt: "Os planos setoriais são compartilhados com a rede depois de aprovados."
          - rung: 2
            text:
              es: "Conocemos los planes de los demás y al menos dos incluyen actividades de la red."
              en: "We know the others'' plans, and at least two include activities of the network."
              pt: "Conhecemos os planos dos demais e pelo menos dois incluem atividades da rede."
          - rung: 3
            text:
              es: "Las prioridades de la red se acuerdan antes y entran en los planes y metas de gestión de todos los sectores."
              en: "The network''s priorities are agreed beforehand and are included in the plans and management targets of all sectors."
              pt: "As prioridades da rede são pactuadas antes e entram nos planos e metas de gestão de todos os setores."

      - kind: ladder
        id: PLA5
        dimension: PLA
        title:
          es: "Secuencialidad"
          en: "Sequencing"
          pt: "Sequencialidade"
        text:
          es: "Cuando una persona o familia necesita a más de una institución, ¿qué pasa?"
          en: "When a person or family needs more than one institution, what happens?"
          pt: "Quando uma pessoa ou família precisa de mais de uma instituição, o que acontece?"
        allow_na: true
        anchors:
          - rung: 0
            text:
              es: "Cada institución atiende lo suyo, sin derivar."
              en: "Each institution deals with its own part and makes no referral."
              pt: "Cada instituição atende a sua parte, sem encaminhar."
          - rung: 1
            text:
              es: "Se orienta o deriva, sin confirmar si la persona llegó."
              en: "The person is directed or referred, but nobody confirms whether they arrived."
              pt: "A pessoa é orientada ou encaminhada, e não se confirma se ela chegou."
          - rung: 2
            text:
              es: "Hay rutas de derivación con pasos y responsables, y se confirma la recepción."
              en: "There are referral pathways with steps and people in charge, and receipt of the referral is confirmed."
              pt: "Há fluxos de encaminhamento com etapas e responsáveis, e o recebimento é confirmado."
          - rung: 3
            text:
              es: "Hay una ruta única: los pasos están encadenados, alguien sigue el caso y se cierra entre sectores."
              en: "There is a single pathway: the steps are linked, someone follows the case, and the sectors close it together."
              pt: "Há um fluxo único: as etapas são encadeadas, alguém acompanha o caso e os setores o encerram juntos."

      - kind: ladder
        id: PLA6
        dimension: PLA
        title:
          es: "Sincronicidad"
          en: "Synchronisation"
          pt: "Sincronia"
        text:
          es: "¿Cómo se coordinan las fechas de trabajo en el territorio?"
          en: "How are the dates for work in the territory coordinated?"
          pt: "Como são coordenadas as datas de trabalho no território?"
        allow_na: true
        anchors:
          - rung: 0
            text:
              es: "Cada sector fija las suyas."
              en: "Each sector sets its own."
              pt: "Cada setor define as suas."
          - rung: 1
            text:
              es: "Nos las informamos."
              en: "We tell one another the dates."
              pt: "Informamos as datas uns aos outros."
          - rung: 2
            text:
              es: "Fijamos juntos las de acciones concretas."
              en: "We set the dates of concrete actions together."
              pt: "Definimos juntos as datas das ações concretas."
          - rung: 3
            text:
              es: "Tenemos un calendario común de todo el trabajo de la red."
              en: "We have a common calendar of all the network''s work."
              pt: "Temos um calendário comum de todo o trabalho da rede."

  - id: PRE
    title:
      es: "Presupuesto y recursos conjuntos"
      en: "Joint budget and resources"
      pt: "Orçamento e recursos conjuntos"
    questions:
      - kind: ladder
        id: PRE1
        dimension: PRE
        title:
          es: "Recursos operacionales"
          en: "Operational resources"
          pt: "Recursos operacionais"
        text:
          es: "¿Se comparten recursos (horas de personal, vehículos, locales, materiales)?"
          en: "Are resources shared (staff hours, vehicles, premises, materials)?"
          pt: "São compartilhados recursos (horas de pessoal, veículos, espaços físicos, materiais)?"
        anchors:
          - rung: 0
            text:
              es: "No."
              en: "No."
              pt: "Não."
          - rung: 1
            text:
              es: "Se prestan de vez en cuando, como favor."
              en: "They are lent now and then, as a favour."
              pt: "São emprestados de vez em quando, como favor."
          - rung: 2
            text:
              es: "Se comparten de manera planificada para acciones acordadas."
              en: "They are shared in a planned way for agreed actions."
              pt: "São compartilhados de forma planejada para ações pactuadas."
          - rung: 3
            text:
              es: "Hay recursos puestos en común de forma permanente, con reglas acordadas de uso."
              en: "Some resources are permanently pooled, with agreed rules for their use."
              pt: "Há recursos compartilhados de forma permanente, com regras de uso pactuadas."

      - kind: ladder
        id: PRE2
        dimension: PRE
        title:
          es: "Presupuesto conjunto"
          en: "Joint budget"
          pt: "Orçamento conjunto"
        text:
          es: "¿Existe un presupuesto para el trabajo en red?"
          en: "Is there a budget for the joint work?"
          pt: "Existe um orçamento para o trabalho em rede?"
        anchors:
          - rung: 0
            text:
              es: "En la red no se habla de presupuesto."
              en: "Budgets are not discussed in the network."
              pt: "Na rede não se fala de orçamento."
          - rung: 1
            text:
              es: "Cada institución informa qué recursos tiene o podría aportar."
              en: "Each institution reports which resources it has or could contribute."
              pt: "Cada instituição informa que recursos tem ou poderia aportar."
          - rung: 2
            text:
              es: "Se suman aportes de varias instituciones para costear actividades concretas."
              en: "Contributions from several institutions are combined to pay for concrete activities."
              pt: "Somam-se aportes de várias instituições para custear atividades concretas."
          - rung: 3
            text:
              es: "Las instituciones acuerdan juntas un presupuesto anual de la red: qué aporta y en qué gasta cada una (no hace falta un fondo común)."
              en: "The institutions agree together on an annual budget of the network: what each contributes and what each spends it on (a common fund is not needed)."
              pt: "As instituições pactuam juntas um orçamento anual da rede: o que cada uma aporta e em que gasta (não é preciso um fundo comum)."

      - kind: ladder
        id: PRE3
        dimension: PRE
        title:
          es: "Decisión"
          en: "Decision"
          pt: "Decisão"
        text:
          es: "¿Quién decide en qué se usan los recursos de la red?"
          en: "Who decides what the network''s resources are used for?"
          pt: "Quem decide em que são usados os recursos da rede?"
        anchors:
          - rung: 0
            text:
              es: "Cada institución o el nivel central, sin considerar a la red."
              en: "Each institution or the central level, without considering the network."
              pt: "Cada instituição ou o nível central, sem considerar a rede."
          - rung: 1
            text:
              es: "Se informa o consulta a la red después de decidir."
              en: "The network is informed or consulted after the decision is made."
              pt: "A rede é informada ou consultada depois da decisão."
          - rung: 2
            text:
              es: "La red decide sobre los recursos de actividades concretas."
              en: "The network decides on the resources of concrete activities."
              pt: "A rede decide sobre os recursos de atividades concretas."
          - rung: 3
            text:
              es: "La red decide en conjunto las prioridades de gasto."
              en: "The network jointly decides the spending priorities."
              pt: "A rede decide em conjunto as prioridades de gasto."

      - kind: ladder
        id: PRE4
        dimension: PRE
        title:
          es: "Financiamiento de acciones conjuntas"
          en: "Funding of joint actions"
          pt: "Financiamento de ações conjuntas"
        text:
          es: "¿Ha podido la red financiar acciones conjuntas?"
          en: "Has the network been able to fund joint actions?"
          pt: "A rede conseguiu financiar ações conjuntas?"
        anchors:
          - rung: 0
            text:
              es: "No; cada institución gasta sólo en lo suyo."
              en: "No; each institution spends only on its own work."
              pt: "Não; cada instituição gasta só com o seu próprio trabalho."
          - rung: 1
            text:
              es: "Sí, como excepción."
              en: "Yes, as an exception."
              pt: "Sim, como exceção."
          - rung: 2
            text:
              es: "Sí, con un mecanismo conocido (convenio, cofinanciamiento), para acciones concretas."
              en: "Yes, through a known mechanism (formal agreement, co-funding), for concrete actions."
              pt: "Sim, com um mecanismo conhecido (convênio, cofinanciamento), para ações concretas."
          - rung: 3
            text:
              es: "Sí, con ese mecanismo y con recursos ya comprometidos para el año siguiente."
              en: "Yes, through that mechanism and with resources already committed for the following year."
              pt: "Sim, com esse mecanismo e com recursos já comprometidos para o ano seguinte."

      - kind: ladder
        id: PRE5
        dimension: PRE
        title:
          es: "Seguimiento del gasto"
          en: "Monitoring of spending"
          pt: "Acompanhamento dos gastos"
        text:
          es: "¿Se conoce y revisa el gasto del trabajo conjunto?"
          en: "Is the spending on joint work known and reviewed?"
          pt: "Os gastos do trabalho conjunto são conhecidos e revisados?"
        hint:
          es: "Marque «No aplica» si la red no tiene gasto conjunto."
          en: "Tick “Does not apply” if the network has no joint spending."
          pt: "Marque «Não se aplica» se a rede não tem gastos conjuntos."
        allow_na: true
        anchors:
          - rung: 0
            text:
              es: "No se informa a la red."
              en: "The network is not informed."
              pt: "A rede não é informada."
          - rung: 1
            text:
              es: "Se informa cuando alguien lo pide."
              en: "The network is informed when someone asks."
              pt: "A rede é informada quando alguém pede."
          - rung: 2
            text:
              es: "Se rinde a la red el gasto de las actividades conjuntas."
              en: "The network is given an account of the spending on joint activities."
              pt: "A rede recebe a prestação de contas dos gastos das atividades conjuntas."
          - rung: 3
            text:
              es: "La red revisa periódicamente la ejecución y reasigna cuando hace falta."
              en: "The network reviews the spending at regular intervals and reallocates when needed."
              pt: "A rede revisa periodicamente a execução dos gastos e realoca quando é preciso."

  - id: INF
    title:
      es: "Gestión de la información"
      en: "Information management"
      pt: "Gestão da informação"
    questions:
      - kind: ladder
        id: INF1
        dimension: INF
        title:
          es: "Intercambio"
          en: "Exchange"
          pt: "Troca"
        text:
          es: "¿Cómo se intercambia información entre las instituciones?"
          en: "How is information exchanged between the institutions?"
          pt: "Como é feita a troca de informações entre as instituições?"
        anchors:
          - rung: 0
            text:
              es: "No se intercambia."
              en: "It is not exchanged."
              pt: "Não há troca."
          - rung: 1
            text:
              es: "Puntualmente, cuando alguien la pide (teléfono, correo, mensajes)."
              en: "On a one-off basis, when someone asks for it (telephone, e-mail, messages)."
              pt: "De forma pontual, quando alguém pede (telefone, e-mail, mensagens)."
          - rung: 2
            text:
              es: "De manera periódica y acordada (reuniones, planillas)."
              en: "On a regular, agreed basis (meetings, spreadsheets)."
              pt: "De forma periódica e pactuada (reuniões, planilhas)."
          - rung: 3
            text:
              es: "De manera permanente: cada sector puede consultar lo que necesita cuando lo necesita."
              en: "On a permanent basis: each sector can consult what it needs when it needs it."
              pt: "De forma permanente: cada setor pode consultar o que precisa quando precisa."

      - kind: ladder
        id: INF2
        dimension: INF
        title:
          es: "Sistemas"
          en: "Systems"
          pt: "Sistemas"
        text:
          es: "¿Cómo se relacionan los registros o sistemas de información?"
          en: "How do registers or information systems relate to one another?"
          pt: "Como se relacionam os registros ou sistemas de informação?"
        anchors:
          - rung: 0
            text:
              es: "Cada institución usa el suyo, sin relación."
              en: "Each institution uses its own, with no connection."
              pt: "Cada instituição usa o seu, sem relação."
          - rung: 1
            text:
              es: "Se comparten archivos o listados a mano."
              en: "Files or lists are shared by hand."
              pt: "Arquivos ou listas são compartilhados manualmente."
          - rung: 2
            text:
              es: "Varias instituciones completan y consultan un mismo registro para acciones o casos concretos."
              en: "Several institutions fill in and consult the same register for concrete actions or cases."
              pt: "Várias instituições preenchem e consultam um mesmo registro para ações ou casos concretos."
          - rung: 3
            text:
              es: "Todos los sectores completan y consultan un registro común o conectado, sin volver a digitar."
              en: "All sectors fill in and consult a common or connected register, without retyping anything."
              pt: "Todos os setores preenchem e consultam um registro comum ou conectado, sem digitar de novo."

      - kind: ladder
        id: INF3
        dimension: INF
        title:
          es: "Reglas y resguardo"
          en: "Rules and safeguards"
          pt: "Regras e proteção"
        text:
          es: "¿Hay reglas para compartir información?"
          en: "Are there rules for sharing information?"
          pt: "Há regras para compartilhar informações?"
        anchors:
          - rung: 0
            text:
              es: "No."
              en: "No."
              pt: "Não."
          - rung: 1
            text:
              es: "Acuerdos de palabra, caso a caso."
              en: "Verbal agreements, case by case."
              pt: "Acordos verbais, caso a caso."
          - rung: 2
            text:
              es: "Un protocolo escrito para ciertos datos o casos."
              en: "A written protocol for certain data or cases."
              pt: "Um protocolo escrito para certos dados ou casos."
          - rung: 3
            text:
              es: "Un protocolo escrito, vigente para toda la red, que se aplica."
              en: "A written protocol, in force for the whole network, that is applied."
              pt: "Um protocolo escrito, em vigor para toda a rede, que é aplicado."

      - kind: ladder
        id: INF4
        dimension: INF
        title:
          es: "Uso conjunto"
          en: "Joint use"
          pt: "Uso conjunto"
        text:
          es: "¿Para qué se usa la información en la red?"
          en: "What is information used for in the network?"
          pt: "Para que a informação é usada na rede?"
        anchors:
          - rung: 0
            text:
              es: "No se usa."
              en: "It is not used."
              pt: "Não é usada."
          - rung: 1
            text:
              es: "Cada sector presenta la suya."
              en: "Each sector presents its own."
              pt: "Cada setor apresenta a sua."
          - rung: 2
            text:
              es: "Se analiza en conjunto para resolver casos o acciones concretas."
              en: "It is analysed together to resolve cases or decide on concrete actions."
              pt: "É analisada em conjunto para resolver casos ou ações concretas."
          - rung: 3
            text:
              es: "Se analiza en conjunto periódicamente y con ella se toman las decisiones de la red."
              en: "It is analysed together at regular intervals, and the network bases its decisions on it."
              pt: "É analisada em conjunto periodicamente, e as decisões da rede são tomadas com base nela."

      - kind: ladder
        id: INF5
        dimension: INF
        title:
          es: "Ida y vuelta"
          en: "Two-way flow"
          pt: "Via de mão dupla"
        text:
          es: "¿Quien entrega información recibe respuesta?"
          en: "Do those who give information get a reply?"
          pt: "Quem fornece informações recebe retorno?"
        anchors:
          - rung: 0
            text:
              es: "No se entrega, o no hay respuesta."
              en: "None is given, or there is no reply."
              pt: "Não são fornecidas, ou não há retorno."
          - rung: 1
            text:
              es: "A veces, si se insiste."
              en: "Sometimes, if they insist."
              pt: "Às vezes, se insistir."
          - rung: 2
            text:
              es: "Sí, en las acciones acordadas."
              en: "Yes, in the agreed actions."
              pt: "Sim, nas ações pactuadas."
          - rung: 3
            text:
              es: "Sí, como regla entre todas las instituciones."
              en: "Yes, it is the rule among all the institutions."
              pt: "Sim, é a regra entre todas as instituições."

  - id: EVA
    title:
      es: "Evaluación conjunta"
      en: "Joint evaluation"
      pt: "Avaliação conjunta"
    questions:
      - kind: ladder
        id: EVA1
        dimension: EVA
        title:
          es: "Seguimiento de acuerdos"
          en: "Follow-up of agreements"
          pt: "Acompanhamento dos acordos"
        text:
          es: "¿Cómo se sigue lo que se acuerda?"
          en: "How are agreements followed up?"
          pt: "Como é acompanhado o que se pactua?"
        anchors:
          - rung: 0
            text:
              es: "No se sigue."
              en: "They are not followed up."
              pt: "Não é acompanhado."
          - rung: 1
            text:
              es: "Se comenta de manera informal."
              en: "They are talked about informally."
              pt: "É comentado de maneira informal."
          - rung: 2
            text:
              es: "Se revisa en las reuniones, con actas, responsables y plazos."
              en: "They are reviewed in meetings, with minutes, people in charge and deadlines."
              pt: "É revisado nas reuniões, com atas, responsáveis e prazos."
          - rung: 3
            text:
              es: "Además, todos ven un registro común de compromisos y se corrige lo que no se cumple."
              en: "In addition, everyone sees a common register of commitments, and whatever is not being met is put right."
              pt: "Além disso, todos veem um registro comum de compromissos, e o que não é cumprido é corrigido."

      - kind: ladder
        id: EVA2
        dimension: EVA
        title:
          es: "Indicadores"
          en: "Indicators"
          pt: "Indicadores"
        text:
          es: "¿Con qué indicadores se mira el trabajo conjunto?"
          en: "Which indicators are used to look at the joint work?"
          pt: "Com que indicadores se observa o trabalho conjunto?"
        anchors:
          - rung: 0
            text:
              es: "Con ninguno."
              en: "None."
              pt: "Com nenhum."
          - rung: 1
            text:
              es: "Intercambiamos indicadores sectoriales."
              en: "We exchange sector indicators."
              pt: "Trocamos indicadores setoriais."
          - rung: 2
            text:
              es: "Acordamos algunos para acciones concretas."
              en: "We have agreed on some for concrete actions."
              pt: "Pactuamos alguns para ações concretas."
          - rung: 3
            text:
              es: "Hay indicadores comunes de proceso y resultado, con línea base y metas."
              en: "There are common indicators of process and results, with a baseline and targets."
              pt: "Há indicadores comuns de processo e resultado, com linha de base e metas."

      - kind: ladder
        id: EVA3
        dimension: EVA
        title:
          es: "Evaluación conjunta"
          en: "Joint evaluation"
          pt: "Avaliação conjunta"
        text:
          es: "¿Se evalúa el trabajo de la red?"
          en: "Is the network''s work evaluated?"
          pt: "O trabalho da rede é avaliado?"
        anchors:
          - rung: 0
            text:
              es: "No."
              en: "No."
              pt: "Não."
          - rung: 1
            text:
              es: "Cada institución evalúa lo suyo y lo comenta."
              en: "Each institution evaluates its own work and tells the others about it."
              pt: "Cada instituição avalia o seu trabalho e comenta com as demais."
          - rung: 2
            text:
              es: "Evaluamos juntos actividades o acciones concretas."
              en: "We evaluate concrete activities or actions together."
              pt: "Avaliamos juntos atividades ou ações concretas."
          - rung: 3
            text:
              es: "Evaluamos juntos los resultados de la red al menos una vez al año, con todos los sectores."
              en: "We evaluate the results of the network together at least once a year, with all sectors."
              pt: "Avaliamos juntos os resultados da rede pelo menos uma vez por ano, com todos os setores."

      - kind: ladder
        id: EVA4
        dimension: EVA
        title:
          es: "Uso de la evaluación"
          en: "Use of evaluation"
          pt: "Uso da avaliação"
        text:
          es: "¿Qué se hace con lo que se aprende?"
          en: "What is done with what is learned?"
          pt: "O que se faz com o que se aprende?"
        anchors:
          - rung: 0
            text:
              es: "Nada, o no hay qué usar."
              en: "Nothing, or there is nothing to use."
              pt: "Nada, ou não há o que usar."
          - rung: 1
            text:
              es: "Se comenta en reuniones."
              en: "It is talked about in meetings."
              pt: "É comentado em reuniões."
          - rung: 2
            text:
              es: "Se ajustan acciones concretas."
              en: "Concrete actions are adjusted."
              pt: "Ajustam-se ações concretas."
          - rung: 3
            text:
              es: "También se ajustan los objetivos o el plan de la red."
              en: "The network''s objectives or plan are adjusted too."
              pt: "Também se ajustam os objetivos ou o plano da rede."

      - kind: ladder
        id: EVA5
        dimension: EVA
        title:
          es: "Rendición de cuentas"
          en: "Accountability"
          pt: "Prestação de contas"
        text:
          es: "¿Se rinde cuenta de los resultados?"
          en: "Is an account given of the results?"
          pt: "Há prestação de contas dos resultados?"
        allow_na: true
        anchors:
          - rung: 0
            text:
              es: "No."
              en: "No."
              pt: "Não."
          - rung: 1
            text:
              es: "Cada institución informa lo suyo."
              en: "Each institution reports on its own work."
              pt: "Cada instituição informa sobre o seu trabalho."
          - rung: 2
            text:
              es: "Se informan las actividades conjuntas a autoridades o comunidad."
              en: "Joint activities are reported to the authorities or the community."
              pt: "As atividades conjuntas são informadas às autoridades ou à comunidade."
          - rung: 3
            text:
              es: "La red rinde cuenta en conjunto, al menos una vez al año, a autoridades y comunidad."
              en: "The network gives a joint account, at least once a year, to the authorities and the community."
              pt: "A rede presta contas em conjunto, pelo menos uma vez por ano, às autoridades e à comunidade."

  - id: participacion
    title:
      es: "Participación de su institución"
      en: "Your institution''s participation"
      pt: "Participação da sua instituição"
    questions:
      - kind: grid
        id: PAR
        text:
          es: "¿Participó su institución, en los últimos 12 meses, en estas fases del trabajo de esta red?"
          en: "In the last 12 months, did your institution take part in these phases of this network''s work?"
          pt: "Nos últimos 12 meses, a sua instituição participou destas fases do trabalho desta rede?"
        rows:
          - code: "objetivos"
            label:
              es: "Fijar objetivos"
              en: "Setting objectives"
              pt: "Definir objetivos"
          - code: "planificar"
            label:
              es: "Planificar"
              en: "Planning"
              pt: "Planejar"
          - code: "metas"
            label:
              es: "Acordar metas"
              en: "Agreeing targets"
              pt: "Pactuar metas"
          - code: "presupuestar"
            label:
              es: "Presupuestar"
              en: "Budgeting"
              pt: "Fazer o orçamento"
          - code: "evaluar"
            label:
              es: "Evaluar"
              en: "Evaluating"
              pt: "Avaliar"
        choices:
          - code: "si"
            label:
              es: "Sí"
              en: "Yes"
              pt: "Sim"
          - code: "no"
            label:
              es: "No"
              en: "No"
              pt: "Não"
          - code: "ns"
            label:
              es: "No sé"
              en: "I don''t know"
              pt: "Não sei"
','2026-11-01 12:00:00.000000');
CREATE TABLE registry_upload (
	id CHAR(32) NOT NULL, 
	user_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	file VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	answers JSON NOT NULL, 
	CONSTRAINT pk_registry_upload PRIMARY KEY (id), 
	CONSTRAINT fk_registry_upload_user_id_user FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE TABLE response (
	campaign_id CHAR(32) NOT NULL, 
	membership_id CHAR(32) NOT NULL, 
	questionnaire VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	answers JSON NOT NULL, 
	vector BLOB NOT NULL, 
	revision INTEGER NOT NULL, 
	started_at DATETIME NOT NULL, 
	saved_at DATETIME NOT NULL, 
	submitted_at DATETIME, 
	receipt VARCHAR, 
	declined_at DATETIME, 
	typed_by INTEGER, 
	has_consent BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_response PRIMARY KEY (id), 
	CONSTRAINT fk_response_campaign_id_campaign FOREIGN KEY(campaign_id) REFERENCES campaign (id), 
	CONSTRAINT fk_response_membership_id_membership FOREIGN KEY(membership_id) REFERENCES membership (id), 
	CONSTRAINT fk_response_typed_by_user FOREIGN KEY(typed_by) REFERENCES user (id), 
	CONSTRAINT uq_response_campaign_id_membership_id UNIQUE (campaign_id, membership_id), 
	CONSTRAINT uq_response_receipt UNIQUE (receipt)
);
INSERT INTO "response" VALUES('6b5e248acec84aeba4f33bdcf8e85f8c','f0a890ea47ca438eb48c14ec53676da4','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-10-03T12:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "OBJ2": {"value": 3, "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "OBJ5": {"value": 3, "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PLA3": {"value": 3, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PLA4": {"value": 2, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PLA6": {"value": 2, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PRE1": {"value": 3, "revision": 4, "at": "2026-10-03T12:00:00+00:00"}, "PRE2": {"value": 1, "revision": 4, "at": "2026-10-03T12:00:00+00:00"}, "PRE3": {"value": 2, "revision": 4, "at": "2026-10-03T12:00:00+00:00"}, "PRE4": {"value": 1, "revision": 4, "at": "2026-10-03T12:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-10-03T12:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-10-03T12:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-10-03T12:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-10-03T12:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-10-03T12:00:00+00:00"}, "INF5": {"value": 2, "revision": 5, "at": "2026-10-03T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-03T12:00:00+00:00"}, "EVA2": {"value": 2, "revision": 6, "at": "2026-10-03T12:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-10-03T12:00:00+00:00"}, "EVA4": {"value": 2, "revision": 6, "at": "2026-10-03T12:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-10-03T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}, "revision": 7, "at": "2026-10-03T12:00:00+00:00"}}',X'0303030203030203020202030102010103020202020202010201',8,'2026-10-03 12:00:00.000000','2026-10-03 12:00:00.000000','2026-10-03 12:00:00.000000','ZWMD-GYAQ',NULL,NULL,0,'07e56f3ba35a4a67a98a868322f90458');
INSERT INTO "response" VALUES('6b5e248acec84aeba4f33bdcf8e85f8c','0adc3ebef6824b55946d44e5a833b3b8','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-10-04T12:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PRE1": {"value": 2, "revision": 4, "at": "2026-10-04T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-04T12:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-10-04T12:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-10-04T12:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-10-04T12:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-10-04T12:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-10-04T12:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-10-04T12:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-10-04T12:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-10-04T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-04T12:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-10-04T12:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-10-04T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-04T12:00:00+00:00"}, "EVA5": {"value": "NA", "revision": 6, "at": "2026-10-04T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}, "revision": 7, "at": "2026-10-04T12:00:00+00:00"}}',X'03020302020302020102010200010001030202020102010101FE',8,'2026-10-04 12:00:00.000000','2026-10-04 12:00:00.000000','2026-10-04 12:00:00.000000','2EUW-VZXZ',NULL,NULL,0,'687c498ccbce439b859205f57ff8b9ba');
INSERT INTO "response" VALUES('6b5e248acec84aeba4f33bdcf8e85f8c','5ce301e94a2549abb5fd99301d8fa94d','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-10-05T12:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-10-05T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-05T12:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-10-05T12:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-10-05T12:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-10-05T12:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-10-05T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-05T12:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-10-05T12:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-10-05T12:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-10-05T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-05T12:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-10-05T12:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-10-05T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-05T12:00:00+00:00"}, "EVA5": {"value": 0, "revision": 6, "at": "2026-10-05T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-10-05T12:00:00+00:00"}}',X'0202020102020202010201010001000003010201010201010100',8,'2026-10-05 12:00:00.000000','2026-10-05 12:00:00.000000','2026-10-05 12:00:00.000000','JTK8-FZ3H',NULL,NULL,0,'b7a191bd18324383a8ca23cf8f7d1621');
INSERT INTO "response" VALUES('6b5e248acec84aeba4f33bdcf8e85f8c','bcd2b26419da4896881471da57afd608','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-10-06T12:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "OBJ3": {"value": 1, "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PLA6": {"value": "NS", "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-10-06T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-06T12:00:00+00:00"}, "PRE3": {"value": 0, "revision": 4, "at": "2026-10-06T12:00:00+00:00"}, "PRE4": {"value": "NS", "revision": 4, "at": "2026-10-06T12:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-10-06T12:00:00+00:00"}, "INF1": {"value": 2, "revision": 5, "at": "2026-10-06T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-06T12:00:00+00:00"}, "INF3": {"value": 1, "revision": 5, "at": "2026-10-06T12:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-10-06T12:00:00+00:00"}, "INF5": {"value": 0, "revision": 5, "at": "2026-10-06T12:00:00+00:00"}, "EVA1": {"value": 1, "revision": 6, "at": "2026-10-06T12:00:00+00:00"}, "EVA2": {"value": 0, "revision": 6, "at": "2026-10-06T12:00:00+00:00"}, "EVA3": {"value": 0, "revision": 6, "at": "2026-10-06T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-06T12:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-10-06T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-10-06T12:00:00+00:00"}}',X'02020101020202020102FF010000FF0002010101000100000101',8,'2026-10-06 12:00:00.000000','2026-10-06 12:00:00.000000','2026-10-06 12:00:00.000000','8ZJF-HVDF',NULL,NULL,0,'4cfcb8de6c574f5dba79eb91963ced8d');
INSERT INTO "response" VALUES('6b5e248acec84aeba4f33bdcf8e85f8c','d1d3fb5d4f134e8c97b9fae1a77afab3','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-10-07T12:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PLA2": {"value": 1, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PLA5": {"value": 3, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-10-07T12:00:00+00:00"}, "PRE2": {"value": "NS", "revision": 4, "at": "2026-10-07T12:00:00+00:00"}, "PRE3": {"value": 0, "revision": 4, "at": "2026-10-07T12:00:00+00:00"}, "PRE4": {"value": "NS", "revision": 4, "at": "2026-10-07T12:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-10-07T12:00:00+00:00"}, "INF1": {"value": 2, "revision": 5, "at": "2026-10-07T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-07T12:00:00+00:00"}, "INF3": {"value": "NS", "revision": 5, "at": "2026-10-07T12:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-10-07T12:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-10-07T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-07T12:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-10-07T12:00:00+00:00"}, "EVA3": {"value": 0, "revision": 6, "at": "2026-10-07T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-07T12:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-10-07T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "no", "metas": "no", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-10-07T12:00:00+00:00"}}',X'020202010202010201030101FF00FF000201FF01010201000101',8,'2026-10-07 12:00:00.000000','2026-10-07 12:00:00.000000','2026-10-07 12:00:00.000000','NUNC-GN2U',NULL,NULL,0,'08909858a8db470082bfd989be9e448a');
INSERT INTO "response" VALUES('6b5e248acec84aeba4f33bdcf8e85f8c','1562a11be30348c7a421e82944385c85','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-10-08T12:00:00+00:00"}, "OBJ1": {"value": 1, "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "OBJ5": {"value": "NS", "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PRE1": {"value": 2, "revision": 4, "at": "2026-10-08T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-08T12:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-10-08T12:00:00+00:00"}, "PRE4": {"value": 1, "revision": 4, "at": "2026-10-08T12:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-10-08T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-08T12:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-10-08T12:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-10-08T12:00:00+00:00"}, "INF5": {"value": 2, "revision": 5, "at": "2026-10-08T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-08T12:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-10-08T12:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-10-08T12:00:00+00:00"}, "EVA4": {"value": 0, "revision": 6, "at": "2026-10-08T12:00:00+00:00"}, "EVA5": {"value": "NA", "revision": 6, "at": "2026-10-08T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}, "revision": 7, "at": "2026-10-08T12:00:00+00:00"}}',X'01020202FF02020201020102000101FD030102020202010100FE',8,'2026-10-08 12:00:00.000000','2026-10-08 12:00:00.000000','2026-10-08 12:00:00.000000','M7W4-UKUW',NULL,NULL,0,'2c65c73a1fae47a29bb75d2dd15cfe8c');
INSERT INTO "response" VALUES('6b5e248acec84aeba4f33bdcf8e85f8c','d6c8fb4e3cd940b4a24a2ad9bb30b2fb','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intercambio", "revision": 1, "at": "2026-10-09T12:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PLA3": {"value": 1, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PLA6": {"value": 2, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-10-09T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-09T12:00:00+00:00"}, "PRE3": {"value": 0, "revision": 4, "at": "2026-10-09T12:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-10-09T12:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-10-09T12:00:00+00:00"}, "INF1": {"value": 2, "revision": 5, "at": "2026-10-09T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-09T12:00:00+00:00"}, "INF3": {"value": 1, "revision": 5, "at": "2026-10-09T12:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-10-09T12:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-10-09T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-09T12:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-10-09T12:00:00+00:00"}, "EVA3": {"value": 0, "revision": 6, "at": "2026-10-09T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-09T12:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-10-09T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-10-09T12:00:00+00:00"}}',X'0202020102020201010202010000000002010102010201000101',8,'2026-10-09 12:00:00.000000','2026-10-09 12:00:00.000000','2026-10-09 12:00:00.000000','VZQ4-4W2G',NULL,NULL,0,'150a02d1b6bd42ee81f35a41d63d4f08');
INSERT INTO "response" VALUES('cc0861b4a77c4d819eed9cad43eb396d','88c2cb119a554f2aab37dd28efd75541','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-10-31T12:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "OBJ3": {"value": 1, "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PLA6": {"value": "NS", "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-10-31T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-31T12:00:00+00:00"}, "PRE3": {"value": 0, "revision": 4, "at": "2026-10-31T12:00:00+00:00"}, "PRE4": {"value": "NS", "revision": 4, "at": "2026-10-31T12:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-10-31T12:00:00+00:00"}, "INF1": {"value": 2, "revision": 5, "at": "2026-10-31T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-31T12:00:00+00:00"}, "INF3": {"value": 1, "revision": 5, "at": "2026-10-31T12:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-10-31T12:00:00+00:00"}, "INF5": {"value": 0, "revision": 5, "at": "2026-10-31T12:00:00+00:00"}, "EVA1": {"value": 1, "revision": 6, "at": "2026-10-31T12:00:00+00:00"}, "EVA2": {"value": 0, "revision": 6, "at": "2026-10-31T12:00:00+00:00"}, "EVA3": {"value": 0, "revision": 6, "at": "2026-10-31T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-31T12:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-10-31T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-10-31T12:00:00+00:00"}}',X'02020101020202020102FF010000FF0002010101000100000101',8,'2026-10-31 12:00:00.000000','2026-10-31 12:00:00.000000','2026-10-31 12:00:00.000000','PURJ-G9JP',NULL,NULL,0,'cd99718b97004ed59b397938f11b1bfa');
INSERT INTO "response" VALUES('eeee1c578865491d98158d4a2e61353c','bfd1d56ecc994697bec2b131edb20a7e','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}}',X'0303030203030203020202FDFDFDFDFDFDFDFDFDFDFDFDFDFDFD',3,'2026-11-01 13:00:00.000000','2026-11-01 15:00:00.000000',NULL,NULL,NULL,NULL,0,'ffd1431db75d4075b30692e52773f546');
INSERT INTO "response" VALUES('eeee1c578865491d98158d4a2e61353c','48da4953a571449c909622df86c0fe66','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 2, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": "NA", "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'03020302020302020102010200010001030202020102010101FE',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','B2NQ-24F5',NULL,NULL,0,'fc3c941b06cb49c9a862b60b329de8d3');
INSERT INTO "response" VALUES('eeee1c578865491d98158d4a2e61353c','5a4aaffcc8154790860d5fc8b1bd9822','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}}',X'0202020102FDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFD',3,'2026-11-01 13:00:00.000000','2026-11-01 15:00:00.000000',NULL,NULL,'2026-11-01 15:00:00.000000',NULL,0,'61997cd3f14b43e2a87535ca80fb3e0a');
INSERT INTO "response" VALUES('eeee1c578865491d98158d4a2e61353c','85d6a3ee6d40418c9d8a06582a0b19ea','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"OBJ1": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": "NS", "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "LBL": {"value": "coordinacion", "revision": 4, "at": "2026-11-01T13:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 5, "at": "2026-11-01T14:00:00+00:00"}}',X'02020201020202020102FFFDFDFDFDFDFDFDFDFDFDFDFDFDFDFD',5,'2026-11-01 13:00:00.000000','2026-11-01 14:00:00.000000',NULL,NULL,NULL,NULL,0,'88a91b30ab9c483da35217c99df4f7fc');
INSERT INTO "response" VALUES('eeee1c578865491d98158d4a2e61353c','4965113c22fe4810b516b8b935af570a','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 2, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 1, "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": "NS", "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 2, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 1, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 2, "revision": 5, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 5, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 1, "revision": 5, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 1, "revision": 5, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 6, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 1, "revision": 6, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 6, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 2, "revision": 6, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 2, "revision": 6, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 7, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 1, "revision": 7, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 7, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 0, "revision": 7, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": "NA", "revision": 7, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}, "revision": 8, "at": "2026-11-01T19:00:00+00:00"}}',X'01020202FF02020201020102000101FD030102020202010100FE',9,'2026-11-01 12:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','YZEU-KYVB',NULL,2,1,'483477beb62843d8b556531a3ae6626f');
INSERT INTO "response" VALUES('7af7eedb7c504827bbd7d6196ab05d80','387a175bbe75434297afe72e3572a68a','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}}',X'0303030203FDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFD',2,'2026-11-01 13:00:00.000000','2026-11-01 14:00:00.000000',NULL,NULL,NULL,NULL,0,'d3565c1bd24146b5befbac835b30aed5');
INSERT INTO "response" VALUES('42855f825c9a40f3a2a84daa5998592c','80e3e31681934efba065d7c0a4b8a972','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}}',X'0302030202FDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFD',2,'2026-11-01 13:00:00.000000','2026-11-01 14:00:00.000000',NULL,NULL,NULL,NULL,0,'4b2ffeb8656b410880449dc779e0e950');
CREATE TABLE response_change (
	id INTEGER NOT NULL, 
	response_id CHAR(32) NOT NULL, 
	revision INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	action VARCHAR NOT NULL, 
	changes JSON NOT NULL, 
	CONSTRAINT pk_response_change PRIMARY KEY (id), 
	CONSTRAINT fk_response_change_response_id_response FOREIGN KEY(response_id) REFERENCES response (id), 
	CONSTRAINT uq_response_change_response_id_revision UNIQUE (response_id, revision)
);
INSERT INTO "response_change" VALUES(1,'07e56f3ba35a4a67a98a868322f90458',1,'2026-10-03 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(2,'07e56f3ba35a4a67a98a868322f90458',2,'2026-10-03 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 3}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 3}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(3,'07e56f3ba35a4a67a98a868322f90458',3,'2026-10-03 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 3}}, "PLA4": {"old": null, "new": {"value": 2}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(4,'07e56f3ba35a4a67a98a868322f90458',4,'2026-10-03 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 3}}, "PRE2": {"old": null, "new": {"value": 1}}, "PRE3": {"old": null, "new": {"value": 2}}, "PRE4": {"old": null, "new": {"value": 1}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(5,'07e56f3ba35a4a67a98a868322f90458',5,'2026-10-03 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(6,'07e56f3ba35a4a67a98a868322f90458',6,'2026-10-03 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 2}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 2}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(7,'07e56f3ba35a4a67a98a868322f90458',7,'2026-10-03 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(8,'07e56f3ba35a4a67a98a868322f90458',8,'2026-10-03 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(9,'687c498ccbce439b859205f57ff8b9ba',1,'2026-10-04 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(10,'687c498ccbce439b859205f57ff8b9ba',2,'2026-10-04 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(11,'687c498ccbce439b859205f57ff8b9ba',3,'2026-10-04 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(12,'687c498ccbce439b859205f57ff8b9ba',4,'2026-10-04 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 2}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(13,'687c498ccbce439b859205f57ff8b9ba',5,'2026-10-04 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(14,'687c498ccbce439b859205f57ff8b9ba',6,'2026-10-04 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": "NA"}}}');
INSERT INTO "response_change" VALUES(15,'687c498ccbce439b859205f57ff8b9ba',7,'2026-10-04 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(16,'687c498ccbce439b859205f57ff8b9ba',8,'2026-10-04 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(17,'b7a191bd18324383a8ca23cf8f7d1621',1,'2026-10-05 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(18,'b7a191bd18324383a8ca23cf8f7d1621',2,'2026-10-05 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(19,'b7a191bd18324383a8ca23cf8f7d1621',3,'2026-10-05 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(20,'b7a191bd18324383a8ca23cf8f7d1621',4,'2026-10-05 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(21,'b7a191bd18324383a8ca23cf8f7d1621',5,'2026-10-05 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(22,'b7a191bd18324383a8ca23cf8f7d1621',6,'2026-10-05 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(23,'b7a191bd18324383a8ca23cf8f7d1621',7,'2026-10-05 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(24,'b7a191bd18324383a8ca23cf8f7d1621',8,'2026-10-05 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(25,'4cfcb8de6c574f5dba79eb91963ced8d',1,'2026-10-06 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(26,'4cfcb8de6c574f5dba79eb91963ced8d',2,'2026-10-06 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 1}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(27,'4cfcb8de6c574f5dba79eb91963ced8d',3,'2026-10-06 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": "NS"}}}');
INSERT INTO "response_change" VALUES(28,'4cfcb8de6c574f5dba79eb91963ced8d',4,'2026-10-06 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 0}}, "PRE4": {"old": null, "new": {"value": "NS"}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(29,'4cfcb8de6c574f5dba79eb91963ced8d',5,'2026-10-06 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 2}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 1}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(30,'4cfcb8de6c574f5dba79eb91963ced8d',6,'2026-10-06 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 1}}, "EVA2": {"old": null, "new": {"value": 0}}, "EVA3": {"old": null, "new": {"value": 0}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(31,'4cfcb8de6c574f5dba79eb91963ced8d',7,'2026-10-06 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(32,'4cfcb8de6c574f5dba79eb91963ced8d',8,'2026-10-06 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(33,'08909858a8db470082bfd989be9e448a',1,'2026-10-07 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(34,'08909858a8db470082bfd989be9e448a',2,'2026-10-07 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(35,'08909858a8db470082bfd989be9e448a',3,'2026-10-07 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 1}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 3}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(36,'08909858a8db470082bfd989be9e448a',4,'2026-10-07 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": "NS"}}, "PRE3": {"old": null, "new": {"value": 0}}, "PRE4": {"old": null, "new": {"value": "NS"}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(37,'08909858a8db470082bfd989be9e448a',5,'2026-10-07 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 2}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": "NS"}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(38,'08909858a8db470082bfd989be9e448a',6,'2026-10-07 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 0}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(39,'08909858a8db470082bfd989be9e448a',7,'2026-10-07 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "no", "metas": "no", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(40,'08909858a8db470082bfd989be9e448a',8,'2026-10-07 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(41,'2c65c73a1fae47a29bb75d2dd15cfe8c',1,'2026-10-08 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(42,'2c65c73a1fae47a29bb75d2dd15cfe8c',2,'2026-10-08 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 1}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": "NS"}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(43,'2c65c73a1fae47a29bb75d2dd15cfe8c',3,'2026-10-08 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(44,'2c65c73a1fae47a29bb75d2dd15cfe8c',4,'2026-10-08 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 2}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(45,'2c65c73a1fae47a29bb75d2dd15cfe8c',5,'2026-10-08 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(46,'2c65c73a1fae47a29bb75d2dd15cfe8c',6,'2026-10-08 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 0}}, "EVA5": {"old": null, "new": {"value": "NA"}}}');
INSERT INTO "response_change" VALUES(47,'2c65c73a1fae47a29bb75d2dd15cfe8c',7,'2026-10-08 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(48,'2c65c73a1fae47a29bb75d2dd15cfe8c',8,'2026-10-08 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(49,'150a02d1b6bd42ee81f35a41d63d4f08',1,'2026-10-09 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intercambio"}}}');
INSERT INTO "response_change" VALUES(50,'150a02d1b6bd42ee81f35a41d63d4f08',2,'2026-10-09 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(51,'150a02d1b6bd42ee81f35a41d63d4f08',3,'2026-10-09 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 1}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(52,'150a02d1b6bd42ee81f35a41d63d4f08',4,'2026-10-09 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 0}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(53,'150a02d1b6bd42ee81f35a41d63d4f08',5,'2026-10-09 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 2}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 1}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(54,'150a02d1b6bd42ee81f35a41d63d4f08',6,'2026-10-09 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 0}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(55,'150a02d1b6bd42ee81f35a41d63d4f08',7,'2026-10-09 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(56,'150a02d1b6bd42ee81f35a41d63d4f08',8,'2026-10-09 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(57,'cd99718b97004ed59b397938f11b1bfa',1,'2026-10-31 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(58,'cd99718b97004ed59b397938f11b1bfa',2,'2026-10-31 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 1}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(59,'cd99718b97004ed59b397938f11b1bfa',3,'2026-10-31 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": "NS"}}}');
INSERT INTO "response_change" VALUES(60,'cd99718b97004ed59b397938f11b1bfa',4,'2026-10-31 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 0}}, "PRE4": {"old": null, "new": {"value": "NS"}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(61,'cd99718b97004ed59b397938f11b1bfa',5,'2026-10-31 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 2}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 1}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(62,'cd99718b97004ed59b397938f11b1bfa',6,'2026-10-31 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 1}}, "EVA2": {"old": null, "new": {"value": 0}}, "EVA3": {"old": null, "new": {"value": 0}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(63,'cd99718b97004ed59b397938f11b1bfa',7,'2026-10-31 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(64,'cd99718b97004ed59b397938f11b1bfa',8,'2026-10-31 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(65,'ffd1431db75d4075b30692e52773f546',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(66,'ffd1431db75d4075b30692e52773f546',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 3}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 3}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(67,'ffd1431db75d4075b30692e52773f546',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 3}}, "PLA4": {"old": null, "new": {"value": 2}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(68,'fc3c941b06cb49c9a862b60b329de8d3',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(69,'fc3c941b06cb49c9a862b60b329de8d3',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(70,'fc3c941b06cb49c9a862b60b329de8d3',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(71,'fc3c941b06cb49c9a862b60b329de8d3',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 2}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(72,'fc3c941b06cb49c9a862b60b329de8d3',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(73,'fc3c941b06cb49c9a862b60b329de8d3',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": "NA"}}}');
INSERT INTO "response_change" VALUES(74,'fc3c941b06cb49c9a862b60b329de8d3',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(75,'fc3c941b06cb49c9a862b60b329de8d3',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(76,'61997cd3f14b43e2a87535ca80fb3e0a',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(77,'61997cd3f14b43e2a87535ca80fb3e0a',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(78,'61997cd3f14b43e2a87535ca80fb3e0a',3,'2026-11-01 15:00:00.000000','declined','{}');
INSERT INTO "response_change" VALUES(79,'88a91b30ab9c483da35217c99df4f7fc',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(80,'88a91b30ab9c483da35217c99df4f7fc',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 1}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(81,'88a91b30ab9c483da35217c99df4f7fc',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": "NS"}}}');
INSERT INTO "response_change" VALUES(82,'88a91b30ab9c483da35217c99df4f7fc',4,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": {"value": "intersectorial"}, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(83,'88a91b30ab9c483da35217c99df4f7fc',5,'2026-11-01 14:00:00.000000','saved','{"OBJ3": {"old": {"value": 1}, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(84,'483477beb62843d8b556531a3ae6626f',1,'2026-11-01 12:00:00.000000','typed','{}');
INSERT INTO "response_change" VALUES(85,'483477beb62843d8b556531a3ae6626f',2,'2026-11-01 13:00:00.000000','typed','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(86,'483477beb62843d8b556531a3ae6626f',3,'2026-11-01 14:00:00.000000','typed','{"OBJ1": {"old": null, "new": {"value": 1}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": "NS"}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(87,'483477beb62843d8b556531a3ae6626f',4,'2026-11-01 15:00:00.000000','typed','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(88,'483477beb62843d8b556531a3ae6626f',5,'2026-11-01 16:00:00.000000','typed','{"PRE1": {"old": null, "new": {"value": 2}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(89,'483477beb62843d8b556531a3ae6626f',6,'2026-11-01 17:00:00.000000','typed','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(90,'483477beb62843d8b556531a3ae6626f',7,'2026-11-01 18:00:00.000000','typed','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 0}}, "EVA5": {"old": null, "new": {"value": "NA"}}}');
INSERT INTO "response_change" VALUES(91,'483477beb62843d8b556531a3ae6626f',8,'2026-11-01 19:00:00.000000','typed','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(92,'483477beb62843d8b556531a3ae6626f',9,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(93,'d3565c1bd24146b5befbac835b30aed5',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(94,'d3565c1bd24146b5befbac835b30aed5',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 3}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 3}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(95,'4b2ffeb8656b410880449dc779e0e950',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(96,'4b2ffeb8656b410880449dc779e0e950',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
CREATE TABLE role (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_role PRIMARY KEY (id), 
	CONSTRAINT uq_role_name UNIQUE (name)
);
INSERT INTO "role" VALUES(1,'administrator');
INSERT INTO "role" VALUES(2,'coordinator');
CREATE TABLE "territory" (
	code VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	time_zone VARCHAR NOT NULL, 
	is_fictitious BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, 
	level VARCHAR NOT NULL, 
	parent_id CHAR(32), 
	valid_from DATE, 
	valid_until DATE, 
	name_key VARCHAR NOT NULL, 
	CONSTRAINT pk_territory PRIMARY KEY (id), 
	CONSTRAINT uq_territory_code UNIQUE (code), 
	CONSTRAINT fk_territory_parent_id_territory FOREIGN KEY(parent_id) REFERENCES territory (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "territory" VALUES('00000','Villa Demostración (ficticia)','America/Santiago',1,'df0e7337420c43f8b5d40f6ce079d1b9','commune',NULL,NULL,NULL,'villa demostracion (ficticia)');
INSERT INTO "territory" VALUES('01101','Iquique','America/Santiago',0,'55e626de66e040dea85549f92636afc7','commune',NULL,NULL,NULL,'iquique');
INSERT INTO "territory" VALUES('08301','Los Ángeles','America/Santiago',0,'8d6cf899609544f8bb1bb3749e3d821c','commune',NULL,NULL,NULL,'los angeles');
CREATE TABLE territory_alias (
	id CHAR(32) NOT NULL, 
	territory_id CHAR(32) NOT NULL, 
	code VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	valid_from DATE, 
	valid_until DATE, 
	CONSTRAINT pk_territory_alias PRIMARY KEY (id), 
	CONSTRAINT fk_territory_alias_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id), 
	CONSTRAINT uq_territory_alias_code UNIQUE (code)
);
CREATE TABLE "user" (
	id INTEGER NOT NULL, 
	email VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	password VARCHAR, 
	active BOOLEAN NOT NULL, 
	fs_uniquifier VARCHAR NOT NULL, 
	password_is_generated BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	oidc_subject VARCHAR, 
	tf_primary_method VARCHAR, 
	tf_totp_secret VARCHAR, 
	mf_recovery_codes JSON, 
	tf_last_counter INTEGER, 
	entry_hash BLOB, 
	entry_until DATETIME, 
	CONSTRAINT pk_user PRIMARY KEY (id), 
	CONSTRAINT uq_user_email UNIQUE (email), 
	CONSTRAINT uq_user_fs_uniquifier UNIQUE (fs_uniquifier), 
	CONSTRAINT uq_user_entry_hash UNIQUE (entry_hash), 
	CONSTRAINT uq_user_oidc_subject UNIQUE (oidc_subject)
);
INSERT INTO "user" VALUES(1,'ana@ejemplo.cl','Ana','$argon2id$v=19$m=65536,t=3,p=4$srP01Y2CymOG0sludg6Bmw$P5ZTXcy7XLWWtfJjbdE4YZHfUGywVRZDUjqp2h7Yf+U',1,'8c2e0718822c447ca8c74107e66cb0e4',1,'2026-11-01 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "user" VALUES(2,'rosa@ejemplo.cl','Rosa','$argon2id$v=19$m=65536,t=3,p=4$ShRs8NmKmOHPmZZh+We9rw$XVeFUH33x8oyCXeR9O0+0xu9fNOHd37wjI+VAgtFVS0',1,'b99e8306dda748a69e029a8a3f415b02',1,'2026-11-01 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE user_role (
	user_id INTEGER NOT NULL, 
	role_id INTEGER NOT NULL, 
	CONSTRAINT pk_user_role PRIMARY KEY (user_id, role_id), 
	CONSTRAINT fk_user_role_role_id_role FOREIGN KEY(role_id) REFERENCES role (id), 
	CONSTRAINT fk_user_role_user_id_user FOREIGN KEY(user_id) REFERENCES user (id) ON DELETE CASCADE
);
INSERT INTO "user_role" VALUES(1,1);
INSERT INTO "user_role" VALUES(2,2);
CREATE TABLE user_territory (
	user_id INTEGER NOT NULL, 
	territory_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_user_territory PRIMARY KEY (user_id, territory_id), 
	CONSTRAINT fk_user_territory_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id), 
	CONSTRAINT fk_user_territory_user_id_user FOREIGN KEY(user_id) REFERENCES user (id) ON DELETE CASCADE
);
CREATE TABLE wave (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	network_id CHAR(32), 
	territory_id CHAR(32), 
	questionnaires JSON NOT NULL, 
	opens_on DATE, 
	closes_on DATE, 
	purpose VARCHAR NOT NULL, 
	consent JSON NOT NULL, 
	retention_until DATE, 
	purged_at DATETIME, 
	reminders JSON NOT NULL, 
	revision INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	opened_at DATETIME, 
	closed_at DATETIME, 
	published_at DATETIME, 
	copied_from_id CHAR(32), 
	CONSTRAINT pk_wave PRIMARY KEY (id), 
	CONSTRAINT fk_wave_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT fk_wave_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id), 
	CONSTRAINT fk_wave_copied_from_id_wave FOREIGN KEY(copied_from_id) REFERENCES wave (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "wave" VALUES('fb5f69fb4d324603bd0141c531811333','Red demo 7: crianza y primera infancia (ficticia)','closed','8fe881c3a0664970af3f6df0148ded7e','df0e7337420c43f8b5d40f6ce079d1b9','["nucleo"]',NULL,NULL,'','{}',NULL,NULL,'{}',1,'2026-10-02 12:00:00.000000','2026-10-02 12:00:00.000000','2026-10-31 12:00:00.000000',NULL,NULL);
INSERT INTO "wave" VALUES('e99905b888914bf5acac0429ef541772','Mesa comunal de convivencia (ficticia)','open','db33ba0340aa4fc184226ec16a81fc47','df0e7337420c43f8b5d40f6ce079d1b9','["nucleo"]',NULL,NULL,'','{}',NULL,NULL,'{}',1,'2026-10-29 12:00:00.000000','2026-10-29 12:00:00.000000',NULL,NULL,NULL);
INSERT INTO "wave" VALUES('807054d700c44a41ac533c5e39fabe56','Red de infancia','open','4fdc3ab4af7d4a9f888c45820e949409','55e626de66e040dea85549f92636afc7','["nucleo"]',NULL,NULL,'','{}',NULL,NULL,'{}',1,'2026-11-01 12:00:00.000000','2026-11-01 12:00:00.000000',NULL,NULL,NULL);
INSERT INTO "wave" VALUES('4df7f35b195b467eb08705782990d6dc','Mesa doble','open','001e0440eae7463797a5fec86197289e','8d6cf899609544f8bb1bb3749e3d821c','["nucleo"]',NULL,NULL,'','{}',NULL,NULL,'{}',1,'2026-11-01 12:00:00.000000','2026-11-01 12:00:00.000000',NULL,NULL,NULL);
INSERT INTO "wave" VALUES('115b1ac7d60944cbbcf0fd538e48bd13','Mesa doble','open',NULL,NULL,'["nucleo"]',NULL,NULL,'','{}',NULL,NULL,'{}',1,'2026-11-01 12:00:00.000000',NULL,NULL,NULL,NULL);
CREATE TABLE wave_network (
	wave_id CHAR(32) NOT NULL, 
	network_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_wave_network PRIMARY KEY (wave_id, network_id), 
	CONSTRAINT fk_wave_network_wave_id_wave FOREIGN KEY(wave_id) REFERENCES wave (id) ON DELETE CASCADE, 
	CONSTRAINT fk_wave_network_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
CREATE INDEX ix_audit_event_at ON audit_event (at);
CREATE INDEX ix_audit_event_territory_id ON audit_event (territory_id);
CREATE INDEX ix_response_membership_id ON response (membership_id);
CREATE INDEX ix_territory_alias_territory_id ON territory_alias (territory_id);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_membership_network_id ON membership (network_id);
CREATE INDEX ix_membership_organisation_id ON membership (organisation_id);
CREATE INDEX ix_territory_parent_id ON territory (parent_id);
CREATE INDEX ix_territory_name_key ON territory (name_key);
CREATE INDEX ix_organisation_name_key ON organisation (name_key);
CREATE INDEX ix_person_territory_id ON person (territory_id);
CREATE INDEX ix_person_name_key ON person (name_key);
CREATE INDEX ix_network_territory_id ON network (territory_id);
CREATE INDEX ix_network_name_key ON network (name_key);
CREATE INDEX ix_wave_network_id ON wave (network_id);
CREATE INDEX ix_wave_territory_id ON wave (territory_id);
CREATE INDEX ix_wave_network_network_id ON wave_network (network_id);
CREATE INDEX ix_meeting_network_id ON meeting (network_id);
CREATE INDEX ix_attendance_membership_id ON attendance (membership_id);
CREATE INDEX ix_job_state ON job (state);
CREATE INDEX ix_registry_upload_user_id ON registry_upload (user_id);
CREATE INDEX ix_outbox_message_person_id ON outbox_message (person_id);
CREATE INDEX ix_outbox_message_state ON outbox_message (state);
CREATE INDEX ix_link_wave_id ON link (wave_id, person_id);
CREATE INDEX ix_link_person_id ON link (person_id);
CREATE TRIGGER keep_audit_event_as_it_is BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER keep_audit_event BEFORE DELETE ON audit_event WHEN NOT EXISTS (SELECT 1 FROM territory WHERE territory.id = OLD.territory_id AND territory.is_fictitious) BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
COMMIT;
