BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "audit_event" VALUES(65,'2026-11-01 12:01:05.000000',NULL,'added','territory:f3022fd2-28cb-40e7-9080-9f9f6686c9cd','f3022fd228cb40e790809f9f6686c9cd','{"name": "Santiago"}');
INSERT INTO "audit_event" VALUES(66,'2026-11-01 12:01:06.000000',NULL,'added','network:763015ac-b13a-4be8-933b-8e8d3b5439d7','f3022fd228cb40e790809f9f6686c9cd','{"name": "Mesa de infancia"}');
INSERT INTO "audit_event" VALUES(67,'2026-11-01 12:01:07.000000',NULL,'added','membership:a7189989-29ef-4b28-b359-6e0c3abcfeb6','f3022fd228cb40e790809f9f6686c9cd','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(68,'2026-11-01 12:01:08.000000',NULL,'added','membership:5b9a5a72-fda4-49ce-adb6-1f6e40f49c8c','f3022fd228cb40e790809f9f6686c9cd','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(69,'2026-11-01 12:01:09.000000',NULL,'added','membership:df2a17d6-7405-4356-b493-e82b23430a42','f3022fd228cb40e790809f9f6686c9cd','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(70,'2026-11-01 12:01:10.000000',NULL,'added','membership:8859d704-654f-440f-a279-13b1d192dd5a','f3022fd228cb40e790809f9f6686c9cd','{"sector": "seguridad"}');
INSERT INTO "audit_event" VALUES(71,'2026-11-01 12:01:11.000000',NULL,'added','network:43817f94-7696-4623-82a7-f29797740820','f3022fd228cb40e790809f9f6686c9cd','{"name": "Red de protecci\u00f3n"}');
INSERT INTO "audit_event" VALUES(72,'2026-11-01 12:01:12.000000',NULL,'added','membership:e1757423-333a-4542-941d-b4fb280b35d4','f3022fd228cb40e790809f9f6686c9cd','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(73,'2026-11-01 12:01:13.000000',NULL,'added','membership:95dbe346-6e0b-4665-8304-6790fd51ad66','f3022fd228cb40e790809f9f6686c9cd','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(74,'2026-11-01 12:01:14.000000',NULL,'added','membership:199c132c-d330-499c-8ee8-d8166b99c83b','f3022fd228cb40e790809f9f6686c9cd','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(75,'2026-11-01 12:01:15.000000',NULL,'added','membership:a7476a7c-3906-4a01-9dc2-752d4dff5887','f3022fd228cb40e790809f9f6686c9cd','{"sector": "seguridad"}');
INSERT INTO "audit_event" VALUES(76,'2026-11-01 12:01:16.000000',NULL,'added','network:62bf3651-06f5-4a80-bbf6-9de4e3591aa6','f3022fd228cb40e790809f9f6686c9cd','{"name": "Mesa de ni\u00f1ez"}');
INSERT INTO "audit_event" VALUES(77,'2026-11-01 12:01:17.000000',NULL,'added','membership:d3a9a1eb-278a-4570-848c-1bee1053bfaf','f3022fd228cb40e790809f9f6686c9cd','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(78,'2026-11-01 12:01:18.000000',NULL,'added','membership:b2c49ca3-0f78-4ebb-b17a-c939791f063d','f3022fd228cb40e790809f9f6686c9cd','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(79,'2026-11-01 12:01:19.000000',NULL,'added','membership:f4c61f50-050e-4d7e-92e9-dbaf0266947a','f3022fd228cb40e790809f9f6686c9cd','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(80,'2026-11-01 12:01:20.000000',NULL,'added','membership:a5c9dff4-3cab-4d39-bd15-7db668f68869','f3022fd228cb40e790809f9f6686c9cd','{"sector": "seguridad"}');
INSERT INTO "audit_event" VALUES(81,'2026-11-01 12:01:21.000000',NULL,'added','wave:03744256-87dc-468f-8a49-7d9cef2f2de8',NULL,'{"revision": 1, "name": "Ronda del programa"}');
INSERT INTO "audit_event" VALUES(82,'2026-11-01 12:01:22.000000',NULL,'added_networks','wave:03744256-87dc-468f-8a49-7d9cef2f2de8',NULL,'{"revision": 1, "count": 3}');
INSERT INTO "audit_event" VALUES(83,'2026-11-01 12:01:23.000000',NULL,'open','wave:03744256-87dc-468f-8a49-7d9cef2f2de8',NULL,'{"revision": 1, "closes_on": "2026-11-21"}');
INSERT INTO "audit_event" VALUES(84,'2026-11-01 12:01:24.000000',NULL,'start_closing','wave:03744256-87dc-468f-8a49-7d9cef2f2de8',NULL,'{"revision": 1, "closes_on": "2026-11-21"}');
INSERT INTO "audit_event" VALUES(85,'2026-11-01 12:01:25.000000',NULL,'frozen','campaign:479f31a5-5add-4ee0-9b79-625e8ee0d228','f3022fd228cb40e790809f9f6686c9cd','{"revision": 1, "digest": "d38f88d427209de36131268ca2326c3ba369ec2af0912521b83a0c0845463db5", "method": "escalera5/1"}');
INSERT INTO "audit_event" VALUES(86,'2026-11-01 12:01:26.000000',NULL,'frozen','campaign:6b5e248a-cec8-4aeb-a4f3-3bdcf8e85f8c','df0e7337420c43f8b5d40f6ce079d1b9','{"revision": 1, "digest": "0dd40c9077f6ffb7bb18361736ef660ba94e6e3a1d28da383bb0409cbcb40fee", "method": "escalera5/1"}');
INSERT INTO "audit_event" VALUES(87,'2026-11-01 12:01:27.000000',NULL,'frozen','campaign:7ae98c1f-21dd-47e5-8bb5-299baab9c7f5','f3022fd228cb40e790809f9f6686c9cd','{"revision": 1, "digest": "8c9dcec42c5d0b3c67c510af9e9b73790e025e180d58bfc1cdbc7ac3735b1536", "method": "escalera5/1"}');
INSERT INTO "audit_event" VALUES(88,'2026-11-01 12:01:28.000000',NULL,'frozen','campaign:a425e127-4605-4740-8cad-3f6dacdbb537','f3022fd228cb40e790809f9f6686c9cd','{"revision": 1, "digest": "bd1e8b432f279fb1a5e18e245e638971148e0e40de27c70baf161851f9c83df1", "method": "cuellos/1"}');
INSERT INTO "audit_event" VALUES(89,'2026-11-01 12:01:29.000000',NULL,'frozen','campaign:ba222f34-0642-424f-abc7-784cdc694bb1','f3022fd228cb40e790809f9f6686c9cd','{"revision": 1, "digest": "38d895b3b772f78287521ecd29b67997896b240a47becfa58e8cd7b736519889", "method": "cuellos/1"}');
INSERT INTO "audit_event" VALUES(90,'2026-11-01 12:01:30.000000',NULL,'frozen','campaign:c15eb04c-6b7b-47d9-adb3-648dfc1d225f','f3022fd228cb40e790809f9f6686c9cd','{"revision": 1, "digest": "8b477f34a21b8eb7122a835e451e1d1af025d976e7ef0c0b9feaea839bdad79d", "method": "escalera5/1"}');
INSERT INTO "audit_event" VALUES(91,'2026-11-01 12:01:31.000000',NULL,'frozen','campaign:edb6fb76-4c40-4698-95cd-c0158dfa34db','f3022fd228cb40e790809f9f6686c9cd','{"revision": 1, "digest": "ff4feb29e60e7d67e510e6b4b70be0bd748b1cddca9c7a21ff62bc63b4bf7d04", "method": "cuellos/1"}');
INSERT INTO "audit_event" VALUES(92,'2026-11-01 12:01:32.000000',NULL,'finish','wave:03744256-87dc-468f-8a49-7d9cef2f2de8',NULL,'{"revision": 1}');
INSERT INTO "audit_event" VALUES(93,'2026-11-01 12:01:33.000000',NULL,'publish','wave:03744256-87dc-468f-8a49-7d9cef2f2de8',NULL,'{"revision": 1, "closes_on": "2026-11-21"}');
INSERT INTO "audit_event" VALUES(94,'2026-11-01 12:01:34.000000',NULL,'changed_comment','wave:03744256-87dc-468f-8a49-7d9cef2f2de8','f3022fd228cb40e790809f9f6686c9cd','{}');
INSERT INTO "audit_event" VALUES(95,'2026-11-01 12:01:35.000000',NULL,'confirmed','overlap:f5787694-0166-4c63-8289-3f369068a273','f3022fd228cb40e790809f9f6686c9cd','{"one": "62bf3651-06f5-4a80-bbf6-9de4e3591aa6", "other": "763015ac-b13a-4be8-933b-8e8d3b5439d7", "code": "R001"}');
INSERT INTO "audit_event" VALUES(96,'2026-11-01 12:01:36.000000',NULL,'discarded','overlap:f3fb05b7-6917-4442-9f90-82543bad0f7f','f3022fd228cb40e790809f9f6686c9cd','{"one": "43817f94-7696-4623-82a7-f29797740820", "other": "763015ac-b13a-4be8-933b-8e8d3b5439d7", "code": "R001"}');
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
INSERT INTO "campaign" VALUES('43817f947696462382a7f29797740820','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-11-01 12:00:00.000000','2026-11-22 02:59:00.000000','2026-11-03 12:00:00.000000','479f31a55add4ee09b79625e8ee0d228',1,'0374425687dc468f8a497d9cef2f2de8');
INSERT INTO "campaign" VALUES('43817f947696462382a7f29797740820','hechos_minimos',2,'309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c','2026-11-01 12:00:00.000000','2026-11-22 02:59:00.000000','2026-11-03 12:00:00.000000','7a4dfa82d9664ac498f9dfca4aea0ce2',1,'0374425687dc468f8a497d9cef2f2de8');
INSERT INTO "campaign" VALUES('43817f947696462382a7f29797740820','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','2026-11-01 12:00:00.000000','2026-11-22 02:59:00.000000','2026-11-03 12:00:00.000000','ba222f340642424fabc7784cdc694bb1',1,'0374425687dc468f8a497d9cef2f2de8');
INSERT INTO "campaign" VALUES('62bf365106f54a80bbf69de4e3591aa6','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-11-01 12:00:00.000000','2026-11-22 02:59:00.000000','2026-11-03 12:00:00.000000','c15eb04c6b7b47d9adb3648dfc1d225f',1,'0374425687dc468f8a497d9cef2f2de8');
INSERT INTO "campaign" VALUES('62bf365106f54a80bbf69de4e3591aa6','hechos_minimos',2,'309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c','2026-11-01 12:00:00.000000','2026-11-22 02:59:00.000000','2026-11-03 12:00:00.000000','f026492aad4247b39cd286b3dee585bc',1,'0374425687dc468f8a497d9cef2f2de8');
INSERT INTO "campaign" VALUES('62bf365106f54a80bbf69de4e3591aa6','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','2026-11-01 12:00:00.000000','2026-11-22 02:59:00.000000','2026-11-03 12:00:00.000000','edb6fb764c40469895cdc0158dfa34db',1,'0374425687dc468f8a497d9cef2f2de8');
INSERT INTO "campaign" VALUES('763015acb13a4be8933b8e8d3b5439d7','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-11-01 12:00:00.000000','2026-11-22 02:59:00.000000','2026-11-03 12:00:00.000000','7ae98c1f21dd47e58bb5299baab9c7f5',1,'0374425687dc468f8a497d9cef2f2de8');
INSERT INTO "campaign" VALUES('763015acb13a4be8933b8e8d3b5439d7','hechos_minimos',2,'309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c','2026-11-01 12:00:00.000000','2026-11-22 02:59:00.000000','2026-11-03 12:00:00.000000','054f92835d4e4c92b2079060da6a202d',1,'0374425687dc468f8a497d9cef2f2de8');
INSERT INTO "campaign" VALUES('763015acb13a4be8933b8e8d3b5439d7','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','2026-11-01 12:00:00.000000','2026-11-22 02:59:00.000000','2026-11-03 12:00:00.000000','a425e127460547408cad3f6dacdbb537',1,'0374425687dc468f8a497d9cef2f2de8');
CREATE TABLE commune_text (
	id CHAR(32) NOT NULL, 
	wave_id CHAR(32) NOT NULL, 
	territory_id CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	signature VARCHAR NOT NULL, 
	user_id INTEGER, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_commune_text PRIMARY KEY (id), 
	CONSTRAINT fk_commune_text_wave_id_wave FOREIGN KEY(wave_id) REFERENCES wave (id) ON DELETE CASCADE, 
	CONSTRAINT fk_commune_text_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id) ON DELETE CASCADE, 
	CONSTRAINT fk_commune_text_user_id_user FOREIGN KEY(user_id) REFERENCES user (id), 
	CONSTRAINT uq_commune_text_wave_id_territory_id_kind UNIQUE (wave_id, territory_id, kind)
);
INSERT INTO "commune_text" VALUES('7d71fd9c8da740b19b4a352c9f0c6118','0374425687dc468f8a497d9cef2f2de8','f3022fd228cb40e790809f9f6686c9cd','comment','Nos reunimos más que antes.','La coordinación',NULL,'2026-11-04 12:00:00.000000');
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
INSERT INTO "frozen_result" VALUES('d824b9edf3e8471993e78ff41696cf2f','479f31a55add4ee09b79625e8ee0d228',1,'2026-11-04 12:00:00.000000','d38f88d427209de36131268ca2326c3ba369ec2af0912521b83a0c0845463db5','{"=": "Result", "value": {"score": {"=": "NetworkScore", "value": {"network": "43817f94-7696-4623-82a7-f29797740820", "voice": "sector", "state": "ok", "level": 1, "bounds": [1, 1], "reasons": [], "index": {"=": "fraction", "value": "1366/27"}, "interval": {"=": "Interval", "value": {"low": 26.19084835305424, "high": 74.99433683213095, "half_width": 24.401744239538356}}, "n": 4, "n_eff": 4.0, "usable": 4, "incomplete": 0, "coverage": {"=": "fraction", "value": "1"}, "voices": [{"=": "VoiceCount", "value": {"voice": "desarrollo_social", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "educacion", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "salud", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "seguridad", "usable": 1, "incomplete": 0}}], "ad": {"=": "fraction", "value": "19/52"}, "rwg": {"=": "fraction", "value": "139/195"}, "geometric": 47.268436943425264, "mazziotta_pareto": 44.779079225638526, "stability": {"=": "Stability", "value": {"share": {"=": "fraction", "value": "991/2000"}, "label": "en_disputa", "other_level": 2}}, "dimensions": {"=": "mapping", "value": [["OBJ", {"=": "DimensionScore", "value": {"dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "215/3"}, "interval": {"=": "Interval", "value": {"low": 42.45408743449996, "high": 100.0, "half_width": 29.21257923216671}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "9/20"}, "rwg": {"=": "fraction", "value": "2/3"}, "applicable": 5, "reached": [5, 4, 0], "with_level": 5}}], ["PLA", {"=": "DimensionScore", "value": {"dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "1700/27"}, "interval": {"=": "Interval", "value": {"low": 47.45699767932658, "high": 78.46892824659935, "half_width": 15.505965283636383}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "2/9"}, "rwg": {"=": "fraction", "value": "38/45"}, "applicable": 6, "reached": [6, 4, 0], "with_level": 6}}], ["PRE", {"=": "DimensionScore", "value": {"dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "230/9"}, "interval": {"=": "Interval", "value": {"low": 0.0, "high": 57.62768353470263, "half_width": 32.072127979147076}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "7/15"}, "rwg": {"=": "fraction", "value": "3/5"}, "applicable": 5, "reached": [2, 0, 0], "with_level": 5}}], ["INF", {"=": "DimensionScore", "value": {"dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "170/3"}, "interval": {"=": "Interval", "value": {"low": 28.60012838467655, "high": 84.73320494865678, "half_width": 28.066538281990113}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "2/5"}, "rwg": {"=": "fraction", "value": "53/75"}, "applicable": 5, "reached": [5, 2, 1], "with_level": 5}}], ["EVA", {"=": "DimensionScore", "value": {"dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "325/9"}, "interval": {"=": "Interval", "value": {"low": 13.777754745039541, "high": 58.444467477182684, "half_width": 22.333356366071573}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "19/60"}, "rwg": {"=": "fraction", "value": "18/25"}, "applicable": 5, "reached": [5, 1, 0], "with_level": 5}}]]}, "items": {"=": "mapping", "value": [["OBJ1", {"=": "ItemScore", "value": {"item": "OBJ1", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["OBJ2", {"=": "ItemScore", "value": {"item": "OBJ2", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["OBJ3", {"=": "ItemScore", "value": {"item": "OBJ3", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/2"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "3/4"}, "rwg": {"=": "fraction", "value": "4/15"}}}], ["OBJ4", {"=": "ItemScore", "value": {"item": "OBJ4", "dimension": "OBJ", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "50"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["OBJ5", {"=": "ItemScore", "value": {"item": "OBJ5", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PLA1", {"=": "ItemScore", "value": {"item": "PLA1", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["PLA2", {"=": "ItemScore", "value": {"item": "PLA2", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}}}], ["PLA3", {"=": "ItemScore", "value": {"item": "PLA3", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PLA4", {"=": "ItemScore", "value": {"item": "PLA4", "dimension": "PLA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PLA5", {"=": "ItemScore", "value": {"item": "PLA5", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}}}], ["PLA6", {"=": "ItemScore", "value": {"item": "PLA6", "dimension": "PLA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "400/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "n": 3, "voices": 3, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["PRE1", {"=": "ItemScore", "value": {"item": "PRE1", "dimension": "PRE", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "175/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "3/4"}, "rwg": {"=": "fraction", "value": "4/15"}}}], ["PRE2", {"=": "ItemScore", "value": {"item": "PRE2", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "25/3"}, "shares": [{"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PRE3", {"=": "ItemScore", "value": {"item": "PRE3", "dimension": "PRE", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "7/15"}}}], ["PRE4", {"=": "ItemScore", "value": {"item": "PRE4", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "100/9"}, "shares": [{"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "n": 3, "voices": 3, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["PRE5", {"=": "ItemScore", "value": {"item": "PRE5", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "50/3"}, "shares": [{"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["INF1", {"=": "ItemScore", "value": {"item": "INF1", "dimension": "INF", "state": "ok", "level": 3, "score": {"=": "fraction", "value": "275/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["INF2", {"=": "ItemScore", "value": {"item": "INF2", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "50"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["INF3", {"=": "ItemScore", "value": {"item": "INF3", "dimension": "INF", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["INF4", {"=": "ItemScore", "value": {"item": "INF4", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "50"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["INF5", {"=": "ItemScore", "value": {"item": "INF5", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "7/15"}}}], ["EVA1", {"=": "ItemScore", "value": {"item": "EVA1", "dimension": "EVA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["EVA2", {"=": "ItemScore", "value": {"item": "EVA2", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "7/15"}}}], ["EVA3", {"=": "ItemScore", "value": {"item": "EVA3", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "25"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["EVA4", {"=": "ItemScore", "value": {"item": "EVA4", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["EVA5", {"=": "ItemScore", "value": {"item": "EVA5", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "200/9"}, "shares": [{"=": "fraction", "value": "2/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "1/4"}, "n": 3, "voices": 3, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "11/15"}}}]]}, "ns_as_zero": {"=": "WorstCase", "value": {"level": 1, "index": {"=": "fraction", "value": "451/9"}}}, "unmet": [{"=": "Unmet", "value": {"condition": "c2", "have": 2, "need": 3}}], "milestones": [{"=": "Milestone", "value": {"code": "H1", "item": "INF1", "rung": 1, "group": 1, "met": true}}, {"=": "Milestone", "value": {"code": "H2", "item": "PLA2", "rung": 1, "group": 1, "met": true}}, {"=": "Milestone", "value": {"code": "H3", "item": "PLA1", "rung": 2, "group": 2, "met": true}}, {"=": "Milestone", "value": {"code": "H4", "item": "PLA2", "rung": 2, "group": 2, "met": true}}, {"=": "Milestone", "value": {"code": "H5", "item": "PRE1", "rung": 2, "group": 2, "met": false}}, {"=": "Milestone", "value": {"code": "H6", "item": "INF", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H7", "item": "OBJ1", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H8", "item": "PLA3", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H9", "item": "OBJ4", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H10", "item": "PRE2", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H11", "item": "EVA3", "rung": 3, "group": 3, "met": false}}], "atypical": false, "bottlenecks": [{"=": "Bottleneck", "value": {"dimension": "PRE", "gap": {"=": "fraction", "value": "845/27"}, "rungs": 2, "lifts_to": 2, "necessary": false, "severity": 2}}, {"=": "Bottleneck", "value": {"dimension": "EVA", "gap": {"=": "fraction", "value": "1955/108"}, "rungs": 1, "lifts_to": 2, "necessary": false, "severity": 2}}, {"=": "Bottleneck", "value": {"dimension": "INF", "gap": {"=": "fraction", "value": "-205/27"}, "rungs": 1, "lifts_to": 2, "necessary": false, "severity": 1}}], "sector_means": [{"=": "SectorMean", "value": {"voices": ["desarrollo_social", "educacion", "salud", "seguridad"], "n": 4, "means": {"=": "mapping", "value": [["OBJ", {"=": "fraction", "value": "43/20"}], ["PLA", {"=": "fraction", "value": "229/120"}], ["PRE", {"=": "fraction", "value": "61/80"}], ["INF", {"=": "fraction", "value": "17/10"}], ["EVA", {"=": "fraction", "value": "89/80"}]]}}}], "dissent": {"=": "mapping", "value": []}, "without_voice": {"=": "mapping", "value": []}}}, "subject": {"=": "Subject", "value": {"network": "Red de protecci\u00f3n", "commune": "Santiago", "type_name": {"=": "mapping", "value": [["es", "Mesa o consejo comunal"], ["en", "Commune round table or council"], ["pt", "Mesa ou conselho municipal"]]}, "voice": "sector", "purpose": "Proteger a ni\u00f1as y ni\u00f1os.", "is_fictitious": false}}, "questionnaire": "nucleo", "version": 1, "method": "escalera5/1", "reference": "d38f88d427209de36131268ca2326c3ba369ec2af0912521b83a0c0845463db5", "voices": {"=": "mapping", "value": [["desarrollo_social", {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}], ["salud", {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Sa\u00fade"]]}], ["educacion", {"=": "mapping", "value": [["es", "Educaci\u00f3n"], ["en", "Education"], ["pt", "Educa\u00e7\u00e3o"]]}], ["seguridad", {"=": "mapping", "value": [["es", "Seguridad y polic\u00edas"], ["en", "Security and police"], ["pt", "Seguran\u00e7a e pol\u00edcias"]]}]]}, "participation": {"=": "Participation", "value": {"invited": 4, "submitted": 4, "voices": [{"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Educaci\u00f3n"], ["en", "Education"], ["pt", "Educa\u00e7\u00e3o"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Sa\u00fade"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Seguridad y polic\u00edas"], ["en", "Security and police"], ["pt", "Seguran\u00e7a e pol\u00edcias"]]}, "members": 1, "submitted": 1, "is_expected": false}}], "missing": []}}, "declared": [], "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "time_zone": "America/Santiago", "readings": [{"=": "Reading", "value": {"indicator": "FB2", "value": "several", "document": "Acta 3 (2026)", "is_estimated": false}}], "ties": {"=": "NetworkTies", "value": {"network": "Red de protecci\u00f3n", "members": [{"=": "Member", "value": {"organisation": "CESFAM", "sector": "salud", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Comisar\u00eda", "sector": "seguridad", "has_answered": true}}, {"=": "Member", "value": {"organisation": "DIDECO", "sector": "desarrollo_social", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Escuela", "sector": "educacion", "has_answered": true}}], "reports": [{"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "DIDECO", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "DIDECO", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "Escuela", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "CESFAM", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "Comisar\u00eda", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "DIDECO", "sends": true, "receives": true}}], "governance": ""}}}}');
INSERT INTO "frozen_result" VALUES('50da830b41f64a0e97ef39cf44a6f698','6b5e248acec84aeba4f33bdcf8e85f8c',1,'2026-11-04 12:00:00.000000','0dd40c9077f6ffb7bb18361736ef660ba94e6e3a1d28da383bb0409cbcb40fee','{"=": "Result", "value": {"score": {"=": "NetworkScore", "value": {"network": "8fe881c3-a066-4970-af3f-6df0148ded7e", "voice": "sector", "state": "ok", "level": 1, "bounds": [1, 1], "reasons": [], "index": {"=": "fraction", "value": "91/2"}, "interval": {"=": "Interval", "value": {"low": 34.151794294358396, "high": 56.848205705641604, "half_width": 11.3482057056416}}, "n": 7, "n_eff": 5.647058823529412, "usable": 7, "incomplete": 0, "coverage": {"=": "fraction", "value": "1"}, "voices": [{"=": "VoiceCount", "value": {"voice": "desarrollo_social", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "educacion", "usable": 2, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "salud", "usable": 3, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "sociedad_civil", "usable": 1, "incomplete": 0}}], "ad": {"=": "fraction", "value": "137/468"}, "rwg": {"=": "fraction", "value": "46095937/58734130"}, "geometric": 41.6023955353363, "mazziotta_pareto": 39.30329821070562, "stability": {"=": "Stability", "value": {"share": {"=": "fraction", "value": "223/400"}, "label": "en_disputa", "other_level": 2}}, "dimensions": {"=": "mapping", "value": [["OBJ", {"=": "DimensionScore", "value": {"dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "3445/54"}, "interval": {"=": "Interval", "value": {"low": 50.320124615358516, "high": 77.27246797723407, "half_width": 13.47617168093778}}, "n": 7, "n_eff": 5.647058823529412, "ad": {"=": "fraction", "value": "19/72"}, "rwg": {"=": "fraction", "value": "199237/254775"}, "applicable": 5, "reached": [5, 4, 0], "with_level": 5}}], ["PLA", {"=": "DimensionScore", "value": {"dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "3125/54"}, "interval": {"=": "Interval", "value": {"low": 50.352956756727885, "high": 65.38778398401286, "half_width": 7.517413613642489}}, "n": 7, "n_eff": 5.647058823529412, "ad": {"=": "fraction", "value": "7/36"}, "rwg": {"=": "fraction", "value": "56923/67545"}, "applicable": 6, "reached": [6, 4, 0], "with_level": 6}}], ["PRE", {"=": "DimensionScore", "value": {"dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "170/9"}, "interval": {"=": "Interval", "value": {"low": 0.9663855754696655, "high": 36.81139220230811, "half_width": 17.922503313419224}}, "n": 7, "n_eff": 5.647058823529412, "ad": {"=": "fraction", "value": "11/30"}, "rwg": {"=": "fraction", "value": "3561923/4840725"}, "applicable": 5, "reached": [1, 0, 0], "with_level": 5}}], ["INF", {"=": "DimensionScore", "value": {"dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "965/18"}, "interval": {"=": "Interval", "value": {"low": 37.67890925070191, "high": 69.54331297152031, "half_width": 15.932201860409199}}, "n": 7, "n_eff": 5.647058823529412, "ad": {"=": "fraction", "value": "47/120"}, "rwg": {"=": "fraction", "value": "28143/37525"}, "applicable": 5, "reached": [5, 2, 0], "with_level": 5}}], ["EVA", {"=": "DimensionScore", "value": {"dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "interval": {"=": "Interval", "value": {"low": 23.81404183417513, "high": 42.85262483249154, "half_width": 9.519291499158209}}, "n": 7, "n_eff": 5.647058823529412, "ad": {"=": "fraction", "value": "4/15"}, "rwg": {"=": "fraction", "value": "33262/41475"}, "applicable": 5, "reached": [4, 1, 0], "with_level": 5}}]]}, "items": {"=": "mapping", "value": [["OBJ1", {"=": "ItemScore", "value": {"item": "OBJ1", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "575/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/6"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "5/12"}, "rwg": {"=": "fraction", "value": "713/1185"}}}], ["OBJ2", {"=": "ItemScore", "value": {"item": "OBJ2", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "625/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/12"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/12"}, "rwg": {"=": "fraction", "value": "1097/1185"}}}], ["OBJ3", {"=": "ItemScore", "value": {"item": "OBJ3", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "1225/18"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "7/8"}, {"=": "fraction", "value": "1/6"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "7/24"}, "rwg": {"=": "fraction", "value": "851/1185"}}}], ["OBJ4", {"=": "ItemScore", "value": {"item": "OBJ4", "dimension": "OBJ", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "425/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "5/12"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "5/12"}, "rwg": {"=": "fraction", "value": "181/237"}}}], ["OBJ5", {"=": "ItemScore", "value": {"item": "OBJ5", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "1900/27"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/9"}], "ns": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "n": 6, "voices": 3, "ad": {"=": "fraction", "value": "1/9"}, "rwg": {"=": "fraction", "value": "581/645"}}}], ["PLA1", {"=": "ItemScore", "value": {"item": "PLA1", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "650/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/6"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/6"}, "rwg": {"=": "fraction", "value": "205/237"}}}], ["PLA2", {"=": "ItemScore", "value": {"item": "PLA2", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "125/2"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "7/8"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/8"}, "rwg": {"=": "fraction", "value": "353/395"}}}], ["PLA3", {"=": "ItemScore", "value": {"item": "PLA3", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "550/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/12"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "833/1185"}}}], ["PLA4", {"=": "ItemScore", "value": {"item": "PLA4", "dimension": "PLA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "325/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/12"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/12"}, "rwg": {"=": "fraction", "value": "1097/1185"}}}], ["PLA5", {"=": "ItemScore", "value": {"item": "PLA5", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "425/6"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/8"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/8"}, "rwg": {"=": "fraction", "value": "353/395"}}}], ["PLA6", {"=": "ItemScore", "value": {"item": "PLA6", "dimension": "PLA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "400/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "1/8"}, "na": {"=": "fraction", "value": "0"}, "n": 6, "voices": 4, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "221/285"}}}], ["PRE1", {"=": "ItemScore", "value": {"item": "PRE1", "dimension": "PRE", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "50"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "5/12"}, {"=": "fraction", "value": "1/12"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "47/79"}}}], ["PRE2", {"=": "ItemScore", "value": {"item": "PRE2", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "25/9"}, "shares": [{"=": "fraction", "value": "1/12"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "1/8"}, "na": {"=": "fraction", "value": "0"}, "n": 6, "voices": 4, "ad": {"=": "fraction", "value": "1/12"}, "rwg": {"=": "fraction", "value": "263/285"}}}], ["PRE3", {"=": "ItemScore", "value": {"item": "PRE3", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "175/9"}, "shares": [{"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "1/12"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "7/12"}, "rwg": {"=": "fraction", "value": "713/1185"}}}], ["PRE4", {"=": "ItemScore", "value": {"item": "PRE4", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "400/27"}, "shares": [{"=": "fraction", "value": "4/9"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "n": 5, "voices": 3, "ad": {"=": "fraction", "value": "4/9"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["PRE5", {"=": "ItemScore", "value": {"item": "PRE5", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "200/27"}, "shares": [{"=": "fraction", "value": "2/9"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 6, "voices": 3, "ad": {"=": "fraction", "value": "2/9"}, "rwg": {"=": "fraction", "value": "533/645"}}}], ["INF1", {"=": "ItemScore", "value": {"item": "INF1", "dimension": "INF", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "299/395"}}}], ["INF2", {"=": "ItemScore", "value": {"item": "INF2", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "350/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/6"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/6"}, "rwg": {"=": "fraction", "value": "205/237"}}}], ["INF3", {"=": "ItemScore", "value": {"item": "INF3", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "50"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "1/8"}, "na": {"=": "fraction", "value": "0"}, "n": 6, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "71/95"}}}], ["INF4", {"=": "ItemScore", "value": {"item": "INF4", "dimension": "INF", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "500/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "2/3"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "929/1185"}}}], ["INF5", {"=": "ItemScore", "value": {"item": "INF5", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "725/18"}, "shares": [{"=": "fraction", "value": "7/8"}, {"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "11/24"}, "rwg": {"=": "fraction", "value": "707/1185"}}}], ["EVA1", {"=": "ItemScore", "value": {"item": "EVA1", "dimension": "EVA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "125/2"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "7/8"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/8"}, "rwg": {"=": "fraction", "value": "353/395"}}}], ["EVA2", {"=": "ItemScore", "value": {"item": "EVA2", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "575/18"}, "shares": [{"=": "fraction", "value": "7/8"}, {"=": "fraction", "value": "1/12"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "5/24"}, "rwg": {"=": "fraction", "value": "947/1185"}}}], ["EVA3", {"=": "ItemScore", "value": {"item": "EVA3", "dimension": "EVA", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "50/3"}, "shares": [{"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "299/395"}}}], ["EVA4", {"=": "ItemScore", "value": {"item": "EVA4", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "250/9"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/12"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 7, "voices": 4, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "833/1185"}}}], ["EVA5", {"=": "ItemScore", "value": {"item": "EVA5", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "250/9"}, "shares": [{"=": "fraction", "value": "5/6"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "1/3"}, "n": 5, "voices": 3, "ad": {"=": "fraction", "value": "1/6"}, "rwg": {"=": "fraction", "value": "6/7"}}}]]}, "ns_as_zero": {"=": "WorstCase", "value": {"level": 1, "index": {"=": "fraction", "value": "4789/108"}}}, "unmet": [{"=": "Unmet", "value": {"condition": "c2", "have": 2, "need": 3}}], "milestones": [{"=": "Milestone", "value": {"code": "H1", "item": "INF1", "rung": 1, "group": 1, "met": true}}, {"=": "Milestone", "value": {"code": "H2", "item": "PLA2", "rung": 1, "group": 1, "met": true}}, {"=": "Milestone", "value": {"code": "H3", "item": "PLA1", "rung": 2, "group": 2, "met": true}}, {"=": "Milestone", "value": {"code": "H4", "item": "PLA2", "rung": 2, "group": 2, "met": true}}, {"=": "Milestone", "value": {"code": "H5", "item": "PRE1", "rung": 2, "group": 2, "met": false}}, {"=": "Milestone", "value": {"code": "H6", "item": "INF", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H7", "item": "OBJ1", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H8", "item": "PLA3", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H9", "item": "OBJ4", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H10", "item": "PRE2", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H11", "item": "EVA3", "rung": 3, "group": 3, "met": false}}], "atypical": false, "bottlenecks": [{"=": "Bottleneck", "value": {"dimension": "PRE", "gap": {"=": "fraction", "value": "2395/72"}, "rungs": 2, "lifts_to": 2, "necessary": false, "severity": 2}}, {"=": "Bottleneck", "value": {"dimension": "INF", "gap": {"=": "fraction", "value": "-365/36"}, "rungs": 1, "lifts_to": 2, "necessary": false, "severity": 1}}, {"=": "Bottleneck", "value": {"dimension": "EVA", "gap": {"=": "fraction", "value": "365/24"}, "rungs": 1, "lifts_to": 2, "necessary": false, "severity": 1}}], "sector_means": [{"=": "SectorMean", "value": {"voices": ["salud"], "n": 3, "means": {"=": "mapping", "value": [["OBJ", {"=": "fraction", "value": "7/3"}], ["PLA", {"=": "fraction", "value": "35/18"}], ["PRE", {"=": "fraction", "value": "14/15"}], ["INF", {"=": "fraction", "value": "29/15"}], ["EVA", {"=": "fraction", "value": "77/60"}]]}}}, {"=": "SectorMean", "value": {"voices": ["desarrollo_social", "educacion", "sociedad_civil"], "n": 4, "means": {"=": "mapping", "value": [["OBJ", {"=": "fraction", "value": "7/4"}], ["PLA", {"=": "fraction", "value": "76/45"}], ["PRE", {"=": "fraction", "value": "179/360"}], ["INF", {"=": "fraction", "value": "181/120"}], ["EVA", {"=": "fraction", "value": "14/15"}]]}}}], "dissent": {"=": "mapping", "value": []}, "without_voice": {"=": "mapping", "value": [["salud", 1]]}}}, "subject": {"=": "Subject", "value": {"network": "Red demo 7: crianza y primera infancia (ficticia)", "commune": "Villa Demostraci\u00f3n (ficticia)", "type_name": {"=": "mapping", "value": [["es", "Red comunal Chile Crece Contigo"], ["en", "Chile Crece Contigo commune network"], ["pt", "Rede municipal Chile Crece Contigo"]]}, "voice": "sector", "purpose": "Que cada ni\u00f1a y ni\u00f1o de la comuna reciba a tiempo las prestaciones de salud, educaci\u00f3n y protecci\u00f3n social que le corresponden.", "is_fictitious": true}}, "questionnaire": "nucleo", "version": 1, "method": "escalera5/1", "reference": "0dd40c9077f6ffb7bb18361736ef660ba94e6e3a1d28da383bb0409cbcb40fee", "voices": {"=": "mapping", "value": [["educacion", {"=": "mapping", "value": [["es", "Educaci\u00f3n"], ["en", "Education"], ["pt", "Educa\u00e7\u00e3o"]]}], ["proteccion_ninez", {"=": "mapping", "value": [["es", "Protecci\u00f3n de la ni\u00f1ez"], ["en", "Child protection"], ["pt", "Prote\u00e7\u00e3o da inf\u00e2ncia"]]}], ["salud", {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Sa\u00fade"]]}], ["desarrollo_social", {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}], ["sociedad_civil", {"=": "mapping", "value": [["es", "Sociedad civil"], ["en", "Civil society"], ["pt", "Sociedade civil"]]}]]}, "participation": {"=": "Participation", "value": {"invited": 7, "submitted": 7, "voices": [{"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Sa\u00fade"]]}, "members": 3, "submitted": 3, "is_expected": true}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Educaci\u00f3n"], ["en", "Education"], ["pt", "Educa\u00e7\u00e3o"]]}, "members": 2, "submitted": 2, "is_expected": true}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}, "members": 1, "submitted": 1, "is_expected": true}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Protecci\u00f3n de la ni\u00f1ez"], ["en", "Child protection"], ["pt", "Prote\u00e7\u00e3o da inf\u00e2ncia"]]}, "members": 0, "submitted": 0, "is_expected": true}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Sociedad civil"], ["en", "Civil society"], ["pt", "Sociedade civil"]]}, "members": 1, "submitted": 1, "is_expected": false}}], "missing": [{"=": "mapping", "value": [["es", "Protecci\u00f3n de la ni\u00f1ez"], ["en", "Child protection"], ["pt", "Prote\u00e7\u00e3o da inf\u00e2ncia"]]}]}}, "declared": [{"=": "DeclaredLabel", "value": {"label": {"=": "mapping", "value": [["es", "Intercambio de informaci\u00f3n"], ["en", "Exchange of information"], ["pt", "Troca de informa\u00e7\u00f5es"]]}, "count": 1}}, {"=": "DeclaredLabel", "value": {"label": {"=": "mapping", "value": [["es", "Coordinaci\u00f3n"], ["en", "Coordination"], ["pt", "Coordena\u00e7\u00e3o"]]}, "count": 3}}, {"=": "DeclaredLabel", "value": {"label": {"=": "mapping", "value": [["es", "Trabajo intersectorial"], ["en", "Intersectoral work"], ["pt", "Trabalho intersetorial"]]}, "count": 3}}, {"=": "DeclaredLabel", "value": {"label": {"=": "mapping", "value": [["es", "No s\u00e9"], ["en", "I don''t know"], ["pt", "N\u00e3o sei"]]}, "count": 0}}], "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "time_zone": "America/Santiago", "readings": [], "ties": null}}');
INSERT INTO "frozen_result" VALUES('1be7f505a7624de39e029fc0cf547037','7ae98c1f21dd47e58bb5299baab9c7f5',1,'2026-11-04 12:00:00.000000','8c9dcec42c5d0b3c67c510af9e9b73790e025e180d58bfc1cdbc7ac3735b1536','{"=": "Result", "value": {"score": {"=": "NetworkScore", "value": {"network": "763015ac-b13a-4be8-933b-8e8d3b5439d7", "voice": "sector", "state": "ok", "level": 1, "bounds": [1, 1], "reasons": [], "index": {"=": "fraction", "value": "1366/27"}, "interval": {"=": "Interval", "value": {"low": 26.19084835305424, "high": 74.99433683213095, "half_width": 24.401744239538356}}, "n": 4, "n_eff": 4.0, "usable": 4, "incomplete": 0, "coverage": {"=": "fraction", "value": "1"}, "voices": [{"=": "VoiceCount", "value": {"voice": "desarrollo_social", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "educacion", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "salud", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "seguridad", "usable": 1, "incomplete": 0}}], "ad": {"=": "fraction", "value": "19/52"}, "rwg": {"=": "fraction", "value": "139/195"}, "geometric": 47.268436943425264, "mazziotta_pareto": 44.779079225638526, "stability": {"=": "Stability", "value": {"share": {"=": "fraction", "value": "257/500"}, "label": "en_disputa", "other_level": 2}}, "dimensions": {"=": "mapping", "value": [["OBJ", {"=": "DimensionScore", "value": {"dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "215/3"}, "interval": {"=": "Interval", "value": {"low": 42.45408743449996, "high": 100.0, "half_width": 29.21257923216671}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "9/20"}, "rwg": {"=": "fraction", "value": "2/3"}, "applicable": 5, "reached": [5, 4, 0], "with_level": 5}}], ["PLA", {"=": "DimensionScore", "value": {"dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "1700/27"}, "interval": {"=": "Interval", "value": {"low": 47.45699767932658, "high": 78.46892824659935, "half_width": 15.505965283636383}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "2/9"}, "rwg": {"=": "fraction", "value": "38/45"}, "applicable": 6, "reached": [6, 4, 0], "with_level": 6}}], ["PRE", {"=": "DimensionScore", "value": {"dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "230/9"}, "interval": {"=": "Interval", "value": {"low": 0.0, "high": 57.62768353470263, "half_width": 32.072127979147076}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "7/15"}, "rwg": {"=": "fraction", "value": "3/5"}, "applicable": 5, "reached": [2, 0, 0], "with_level": 5}}], ["INF", {"=": "DimensionScore", "value": {"dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "170/3"}, "interval": {"=": "Interval", "value": {"low": 28.60012838467655, "high": 84.73320494865678, "half_width": 28.066538281990113}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "2/5"}, "rwg": {"=": "fraction", "value": "53/75"}, "applicable": 5, "reached": [5, 2, 1], "with_level": 5}}], ["EVA", {"=": "DimensionScore", "value": {"dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "325/9"}, "interval": {"=": "Interval", "value": {"low": 13.777754745039541, "high": 58.444467477182684, "half_width": 22.333356366071573}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "19/60"}, "rwg": {"=": "fraction", "value": "18/25"}, "applicable": 5, "reached": [5, 1, 0], "with_level": 5}}]]}, "items": {"=": "mapping", "value": [["OBJ1", {"=": "ItemScore", "value": {"item": "OBJ1", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["OBJ2", {"=": "ItemScore", "value": {"item": "OBJ2", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["OBJ3", {"=": "ItemScore", "value": {"item": "OBJ3", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/2"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "3/4"}, "rwg": {"=": "fraction", "value": "4/15"}}}], ["OBJ4", {"=": "ItemScore", "value": {"item": "OBJ4", "dimension": "OBJ", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "50"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["OBJ5", {"=": "ItemScore", "value": {"item": "OBJ5", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PLA1", {"=": "ItemScore", "value": {"item": "PLA1", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["PLA2", {"=": "ItemScore", "value": {"item": "PLA2", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}}}], ["PLA3", {"=": "ItemScore", "value": {"item": "PLA3", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PLA4", {"=": "ItemScore", "value": {"item": "PLA4", "dimension": "PLA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PLA5", {"=": "ItemScore", "value": {"item": "PLA5", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}}}], ["PLA6", {"=": "ItemScore", "value": {"item": "PLA6", "dimension": "PLA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "400/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "n": 3, "voices": 3, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["PRE1", {"=": "ItemScore", "value": {"item": "PRE1", "dimension": "PRE", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "175/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "3/4"}, "rwg": {"=": "fraction", "value": "4/15"}}}], ["PRE2", {"=": "ItemScore", "value": {"item": "PRE2", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "25/3"}, "shares": [{"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PRE3", {"=": "ItemScore", "value": {"item": "PRE3", "dimension": "PRE", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "7/15"}}}], ["PRE4", {"=": "ItemScore", "value": {"item": "PRE4", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "100/9"}, "shares": [{"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "n": 3, "voices": 3, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["PRE5", {"=": "ItemScore", "value": {"item": "PRE5", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "50/3"}, "shares": [{"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["INF1", {"=": "ItemScore", "value": {"item": "INF1", "dimension": "INF", "state": "ok", "level": 3, "score": {"=": "fraction", "value": "275/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["INF2", {"=": "ItemScore", "value": {"item": "INF2", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "50"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["INF3", {"=": "ItemScore", "value": {"item": "INF3", "dimension": "INF", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["INF4", {"=": "ItemScore", "value": {"item": "INF4", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "50"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["INF5", {"=": "ItemScore", "value": {"item": "INF5", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "7/15"}}}], ["EVA1", {"=": "ItemScore", "value": {"item": "EVA1", "dimension": "EVA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["EVA2", {"=": "ItemScore", "value": {"item": "EVA2", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "7/15"}}}], ["EVA3", {"=": "ItemScore", "value": {"item": "EVA3", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "25"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["EVA4", {"=": "ItemScore", "value": {"item": "EVA4", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["EVA5", {"=": "ItemScore", "value": {"item": "EVA5", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "200/9"}, "shares": [{"=": "fraction", "value": "2/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "1/4"}, "n": 3, "voices": 3, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "11/15"}}}]]}, "ns_as_zero": {"=": "WorstCase", "value": {"level": 1, "index": {"=": "fraction", "value": "451/9"}}}, "unmet": [{"=": "Unmet", "value": {"condition": "c2", "have": 2, "need": 3}}], "milestones": [{"=": "Milestone", "value": {"code": "H1", "item": "INF1", "rung": 1, "group": 1, "met": true}}, {"=": "Milestone", "value": {"code": "H2", "item": "PLA2", "rung": 1, "group": 1, "met": true}}, {"=": "Milestone", "value": {"code": "H3", "item": "PLA1", "rung": 2, "group": 2, "met": true}}, {"=": "Milestone", "value": {"code": "H4", "item": "PLA2", "rung": 2, "group": 2, "met": true}}, {"=": "Milestone", "value": {"code": "H5", "item": "PRE1", "rung": 2, "group": 2, "met": false}}, {"=": "Milestone", "value": {"code": "H6", "item": "INF", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H7", "item": "OBJ1", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H8", "item": "PLA3", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H9", "item": "OBJ4", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H10", "item": "PRE2", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H11", "item": "EVA3", "rung": 3, "group": 3, "met": false}}], "atypical": false, "bottlenecks": [{"=": "Bottleneck", "value": {"dimension": "PRE", "gap": {"=": "fraction", "value": "845/27"}, "rungs": 2, "lifts_to": 2, "necessary": false, "severity": 2}}, {"=": "Bottleneck", "value": {"dimension": "EVA", "gap": {"=": "fraction", "value": "1955/108"}, "rungs": 1, "lifts_to": 2, "necessary": false, "severity": 2}}, {"=": "Bottleneck", "value": {"dimension": "INF", "gap": {"=": "fraction", "value": "-205/27"}, "rungs": 1, "lifts_to": 2, "necessary": false, "severity": 1}}], "sector_means": [{"=": "SectorMean", "value": {"voices": ["desarrollo_social", "educacion", "salud", "seguridad"], "n": 4, "means": {"=": "mapping", "value": [["OBJ", {"=": "fraction", "value": "43/20"}], ["PLA", {"=": "fraction", "value": "229/120"}], ["PRE", {"=": "fraction", "value": "61/80"}], ["INF", {"=": "fraction", "value": "17/10"}], ["EVA", {"=": "fraction", "value": "89/80"}]]}}}], "dissent": {"=": "mapping", "value": []}, "without_voice": {"=": "mapping", "value": []}}}, "subject": {"=": "Subject", "value": {"network": "Mesa de infancia", "commune": "Santiago", "type_name": {"=": "mapping", "value": [["es", "Mesa o consejo comunal"], ["en", "Commune round table or council"], ["pt", "Mesa ou conselho municipal"]]}, "voice": "sector", "purpose": "Proteger a ni\u00f1as y ni\u00f1os.", "is_fictitious": false}}, "questionnaire": "nucleo", "version": 1, "method": "escalera5/1", "reference": "8c9dcec42c5d0b3c67c510af9e9b73790e025e180d58bfc1cdbc7ac3735b1536", "voices": {"=": "mapping", "value": [["desarrollo_social", {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}], ["salud", {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Sa\u00fade"]]}], ["educacion", {"=": "mapping", "value": [["es", "Educaci\u00f3n"], ["en", "Education"], ["pt", "Educa\u00e7\u00e3o"]]}], ["seguridad", {"=": "mapping", "value": [["es", "Seguridad y polic\u00edas"], ["en", "Security and police"], ["pt", "Seguran\u00e7a e pol\u00edcias"]]}]]}, "participation": {"=": "Participation", "value": {"invited": 4, "submitted": 4, "voices": [{"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Educaci\u00f3n"], ["en", "Education"], ["pt", "Educa\u00e7\u00e3o"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Sa\u00fade"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Seguridad y polic\u00edas"], ["en", "Security and police"], ["pt", "Seguran\u00e7a e pol\u00edcias"]]}, "members": 1, "submitted": 1, "is_expected": false}}], "missing": []}}, "declared": [], "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "time_zone": "America/Santiago", "readings": [{"=": "Reading", "value": {"indicator": "FB2", "value": "several", "document": "Acta 3 (2026)", "is_estimated": false}}], "ties": {"=": "NetworkTies", "value": {"network": "Mesa de infancia", "members": [{"=": "Member", "value": {"organisation": "CESFAM", "sector": "salud", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Comisar\u00eda", "sector": "seguridad", "has_answered": true}}, {"=": "Member", "value": {"organisation": "DIDECO", "sector": "desarrollo_social", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Escuela", "sector": "educacion", "has_answered": true}}], "reports": [{"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "DIDECO", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "DIDECO", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "Escuela", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "CESFAM", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "Comisar\u00eda", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "DIDECO", "sends": true, "receives": true}}], "governance": ""}}}}');
INSERT INTO "frozen_result" VALUES('44b5ecaed3fa4208abf5947e225634b4','a425e127460547408cad3f6dacdbb537',1,'2026-11-04 12:00:00.000000','bd1e8b432f279fb1a5e18e245e638971148e0e40de27c70baf161851f9c83df1','{"=": "TiesResult", "value": {"roster": {"=": "RosterTies", "value": {"ties": {"=": "NetworkTies", "value": {"network": "Mesa de infancia", "members": [{"=": "Member", "value": {"organisation": "CESFAM", "sector": "salud", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Comisar\u00eda", "sector": "seguridad", "has_answered": true}}, {"=": "Member", "value": {"organisation": "DIDECO", "sector": "desarrollo_social", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Escuela", "sector": "educacion", "has_answered": true}}], "reports": [{"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "DIDECO", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "DIDECO", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "Escuela", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "CESFAM", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "Comisar\u00eda", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "DIDECO", "sends": true, "receives": true}}], "governance": ""}}, "strengths": [{"=": "StrengthReport", "value": {"reporter": "CESFAM", "other": "Comisar\u00eda", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "CESFAM", "other": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "CESFAM", "other": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Comisar\u00eda", "other": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Comisar\u00eda", "other": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Comisar\u00eda", "other": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "DIDECO", "other": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "DIDECO", "other": "Comisar\u00eda", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "DIDECO", "other": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Escuela", "other": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Escuela", "other": "Comisar\u00eda", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Escuela", "other": "DIDECO", "frequency": 2, "intensity": null}}], "added": []}}, "network": "Mesa de infancia", "commune": "Santiago", "is_fictitious": false, "questionnaire": "vinculos", "version": 1, "method": "cuellos/1", "reference": "bd1e8b432f279fb1a5e18e245e638971148e0e40de27c70baf161851f9c83df1", "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "time_zone": "America/Santiago"}}');
INSERT INTO "frozen_result" VALUES('3f264e876cfa4dd0909255b91dacd0f6','ba222f340642424fabc7784cdc694bb1',1,'2026-11-04 12:00:00.000000','38d895b3b772f78287521ecd29b67997896b240a47becfa58e8cd7b736519889','{"=": "TiesResult", "value": {"roster": {"=": "RosterTies", "value": {"ties": {"=": "NetworkTies", "value": {"network": "Red de protecci\u00f3n", "members": [{"=": "Member", "value": {"organisation": "CESFAM", "sector": "salud", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Comisar\u00eda", "sector": "seguridad", "has_answered": true}}, {"=": "Member", "value": {"organisation": "DIDECO", "sector": "desarrollo_social", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Escuela", "sector": "educacion", "has_answered": true}}], "reports": [{"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "DIDECO", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "DIDECO", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "Escuela", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "CESFAM", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "Comisar\u00eda", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "DIDECO", "sends": true, "receives": true}}], "governance": ""}}, "strengths": [{"=": "StrengthReport", "value": {"reporter": "CESFAM", "other": "Comisar\u00eda", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "CESFAM", "other": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "CESFAM", "other": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Comisar\u00eda", "other": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Comisar\u00eda", "other": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Comisar\u00eda", "other": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "DIDECO", "other": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "DIDECO", "other": "Comisar\u00eda", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "DIDECO", "other": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Escuela", "other": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Escuela", "other": "Comisar\u00eda", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Escuela", "other": "DIDECO", "frequency": 2, "intensity": null}}], "added": []}}, "network": "Red de protecci\u00f3n", "commune": "Santiago", "is_fictitious": false, "questionnaire": "vinculos", "version": 1, "method": "cuellos/1", "reference": "38d895b3b772f78287521ecd29b67997896b240a47becfa58e8cd7b736519889", "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "time_zone": "America/Santiago"}}');
INSERT INTO "frozen_result" VALUES('92121ee3c14b499c91be3971e15aaa57','c15eb04c6b7b47d9adb3648dfc1d225f',1,'2026-11-04 12:00:00.000000','8b477f34a21b8eb7122a835e451e1d1af025d976e7ef0c0b9feaea839bdad79d','{"=": "Result", "value": {"score": {"=": "NetworkScore", "value": {"network": "62bf3651-06f5-4a80-bbf6-9de4e3591aa6", "voice": "sector", "state": "ok", "level": 1, "bounds": [1, 1], "reasons": [], "index": {"=": "fraction", "value": "1366/27"}, "interval": {"=": "Interval", "value": {"low": 26.19084835305424, "high": 74.99433683213095, "half_width": 24.401744239538356}}, "n": 4, "n_eff": 4.0, "usable": 4, "incomplete": 0, "coverage": {"=": "fraction", "value": "1"}, "voices": [{"=": "VoiceCount", "value": {"voice": "desarrollo_social", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "educacion", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "salud", "usable": 1, "incomplete": 0}}, {"=": "VoiceCount", "value": {"voice": "seguridad", "usable": 1, "incomplete": 0}}], "ad": {"=": "fraction", "value": "19/52"}, "rwg": {"=": "fraction", "value": "139/195"}, "geometric": 47.268436943425264, "mazziotta_pareto": 44.779079225638526, "stability": {"=": "Stability", "value": {"share": {"=": "fraction", "value": "121/250"}, "label": "en_disputa", "other_level": 2}}, "dimensions": {"=": "mapping", "value": [["OBJ", {"=": "DimensionScore", "value": {"dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "215/3"}, "interval": {"=": "Interval", "value": {"low": 42.45408743449996, "high": 100.0, "half_width": 29.21257923216671}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "9/20"}, "rwg": {"=": "fraction", "value": "2/3"}, "applicable": 5, "reached": [5, 4, 0], "with_level": 5}}], ["PLA", {"=": "DimensionScore", "value": {"dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "1700/27"}, "interval": {"=": "Interval", "value": {"low": 47.45699767932658, "high": 78.46892824659935, "half_width": 15.505965283636383}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "2/9"}, "rwg": {"=": "fraction", "value": "38/45"}, "applicable": 6, "reached": [6, 4, 0], "with_level": 6}}], ["PRE", {"=": "DimensionScore", "value": {"dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "230/9"}, "interval": {"=": "Interval", "value": {"low": 0.0, "high": 57.62768353470263, "half_width": 32.072127979147076}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "7/15"}, "rwg": {"=": "fraction", "value": "3/5"}, "applicable": 5, "reached": [2, 0, 0], "with_level": 5}}], ["INF", {"=": "DimensionScore", "value": {"dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "170/3"}, "interval": {"=": "Interval", "value": {"low": 28.60012838467655, "high": 84.73320494865678, "half_width": 28.066538281990113}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "2/5"}, "rwg": {"=": "fraction", "value": "53/75"}, "applicable": 5, "reached": [5, 2, 1], "with_level": 5}}], ["EVA", {"=": "DimensionScore", "value": {"dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "325/9"}, "interval": {"=": "Interval", "value": {"low": 13.777754745039541, "high": 58.444467477182684, "half_width": 22.333356366071573}}, "n": 4, "n_eff": 4.0, "ad": {"=": "fraction", "value": "19/60"}, "rwg": {"=": "fraction", "value": "18/25"}, "applicable": 5, "reached": [5, 1, 0], "with_level": 5}}]]}, "items": {"=": "mapping", "value": [["OBJ1", {"=": "ItemScore", "value": {"item": "OBJ1", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["OBJ2", {"=": "ItemScore", "value": {"item": "OBJ2", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["OBJ3", {"=": "ItemScore", "value": {"item": "OBJ3", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/2"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "3/4"}, "rwg": {"=": "fraction", "value": "4/15"}}}], ["OBJ4", {"=": "ItemScore", "value": {"item": "OBJ4", "dimension": "OBJ", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "50"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["OBJ5", {"=": "ItemScore", "value": {"item": "OBJ5", "dimension": "OBJ", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PLA1", {"=": "ItemScore", "value": {"item": "PLA1", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "250/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["PLA2", {"=": "ItemScore", "value": {"item": "PLA2", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}}}], ["PLA3", {"=": "ItemScore", "value": {"item": "PLA3", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "75"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PLA4", {"=": "ItemScore", "value": {"item": "PLA4", "dimension": "PLA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PLA5", {"=": "ItemScore", "value": {"item": "PLA5", "dimension": "PLA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "200/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "0"}, "rwg": {"=": "fraction", "value": "1"}}}], ["PLA6", {"=": "ItemScore", "value": {"item": "PLA6", "dimension": "PLA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "400/9"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "n": 3, "voices": 3, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["PRE1", {"=": "ItemScore", "value": {"item": "PRE1", "dimension": "PRE", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "175/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "1/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "3/4"}, "rwg": {"=": "fraction", "value": "4/15"}}}], ["PRE2", {"=": "ItemScore", "value": {"item": "PRE2", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "25/3"}, "shares": [{"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["PRE3", {"=": "ItemScore", "value": {"item": "PRE3", "dimension": "PRE", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "7/15"}}}], ["PRE4", {"=": "ItemScore", "value": {"item": "PRE4", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "100/9"}, "shares": [{"=": "fraction", "value": "1/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "1/4"}, "na": {"=": "fraction", "value": "0"}, "n": 3, "voices": 3, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["PRE5", {"=": "ItemScore", "value": {"item": "PRE5", "dimension": "PRE", "state": "ok", "level": 0, "score": {"=": "fraction", "value": "50/3"}, "shares": [{"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["INF1", {"=": "ItemScore", "value": {"item": "INF1", "dimension": "INF", "state": "ok", "level": 3, "score": {"=": "fraction", "value": "275/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["INF2", {"=": "ItemScore", "value": {"item": "INF2", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "50"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["INF3", {"=": "ItemScore", "value": {"item": "INF3", "dimension": "INF", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["INF4", {"=": "ItemScore", "value": {"item": "INF4", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "50"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/2"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "11/15"}}}], ["INF5", {"=": "ItemScore", "value": {"item": "INF5", "dimension": "INF", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "7/15"}}}], ["EVA1", {"=": "ItemScore", "value": {"item": "EVA1", "dimension": "EVA", "state": "ok", "level": 2, "score": {"=": "fraction", "value": "175/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["EVA2", {"=": "ItemScore", "value": {"item": "EVA2", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "100/3"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/2"}, "rwg": {"=": "fraction", "value": "7/15"}}}], ["EVA3", {"=": "ItemScore", "value": {"item": "EVA3", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "25"}, "shares": [{"=": "fraction", "value": "3/4"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["EVA4", {"=": "ItemScore", "value": {"item": "EVA4", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "125/3"}, "shares": [{"=": "fraction", "value": "1"}, {"=": "fraction", "value": "1/4"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "0"}, "n": 4, "voices": 4, "ad": {"=": "fraction", "value": "1/4"}, "rwg": {"=": "fraction", "value": "4/5"}}}], ["EVA5", {"=": "ItemScore", "value": {"item": "EVA5", "dimension": "EVA", "state": "ok", "level": 1, "score": {"=": "fraction", "value": "200/9"}, "shares": [{"=": "fraction", "value": "2/3"}, {"=": "fraction", "value": "0"}, {"=": "fraction", "value": "0"}], "ns": {"=": "fraction", "value": "0"}, "na": {"=": "fraction", "value": "1/4"}, "n": 3, "voices": 3, "ad": {"=": "fraction", "value": "1/3"}, "rwg": {"=": "fraction", "value": "11/15"}}}]]}, "ns_as_zero": {"=": "WorstCase", "value": {"level": 1, "index": {"=": "fraction", "value": "451/9"}}}, "unmet": [{"=": "Unmet", "value": {"condition": "c2", "have": 2, "need": 3}}], "milestones": [{"=": "Milestone", "value": {"code": "H1", "item": "INF1", "rung": 1, "group": 1, "met": true}}, {"=": "Milestone", "value": {"code": "H2", "item": "PLA2", "rung": 1, "group": 1, "met": true}}, {"=": "Milestone", "value": {"code": "H3", "item": "PLA1", "rung": 2, "group": 2, "met": true}}, {"=": "Milestone", "value": {"code": "H4", "item": "PLA2", "rung": 2, "group": 2, "met": true}}, {"=": "Milestone", "value": {"code": "H5", "item": "PRE1", "rung": 2, "group": 2, "met": false}}, {"=": "Milestone", "value": {"code": "H6", "item": "INF", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H7", "item": "OBJ1", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H8", "item": "PLA3", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H9", "item": "OBJ4", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H10", "item": "PRE2", "rung": 3, "group": 3, "met": false}}, {"=": "Milestone", "value": {"code": "H11", "item": "EVA3", "rung": 3, "group": 3, "met": false}}], "atypical": false, "bottlenecks": [{"=": "Bottleneck", "value": {"dimension": "PRE", "gap": {"=": "fraction", "value": "845/27"}, "rungs": 2, "lifts_to": 2, "necessary": false, "severity": 2}}, {"=": "Bottleneck", "value": {"dimension": "EVA", "gap": {"=": "fraction", "value": "1955/108"}, "rungs": 1, "lifts_to": 2, "necessary": false, "severity": 2}}, {"=": "Bottleneck", "value": {"dimension": "INF", "gap": {"=": "fraction", "value": "-205/27"}, "rungs": 1, "lifts_to": 2, "necessary": false, "severity": 1}}], "sector_means": [{"=": "SectorMean", "value": {"voices": ["desarrollo_social", "educacion", "salud", "seguridad"], "n": 4, "means": {"=": "mapping", "value": [["OBJ", {"=": "fraction", "value": "43/20"}], ["PLA", {"=": "fraction", "value": "229/120"}], ["PRE", {"=": "fraction", "value": "61/80"}], ["INF", {"=": "fraction", "value": "17/10"}], ["EVA", {"=": "fraction", "value": "89/80"}]]}}}], "dissent": {"=": "mapping", "value": []}, "without_voice": {"=": "mapping", "value": []}}}, "subject": {"=": "Subject", "value": {"network": "Mesa de ni\u00f1ez", "commune": "Santiago", "type_name": {"=": "mapping", "value": [["es", "Mesa o consejo comunal"], ["en", "Commune round table or council"], ["pt", "Mesa ou conselho municipal"]]}, "voice": "sector", "purpose": "Proteger a ni\u00f1as y ni\u00f1os.", "is_fictitious": false}}, "questionnaire": "nucleo", "version": 1, "method": "escalera5/1", "reference": "8b477f34a21b8eb7122a835e451e1d1af025d976e7ef0c0b9feaea839bdad79d", "voices": {"=": "mapping", "value": [["desarrollo_social", {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}], ["salud", {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Sa\u00fade"]]}], ["educacion", {"=": "mapping", "value": [["es", "Educaci\u00f3n"], ["en", "Education"], ["pt", "Educa\u00e7\u00e3o"]]}], ["seguridad", {"=": "mapping", "value": [["es", "Seguridad y polic\u00edas"], ["en", "Security and police"], ["pt", "Seguran\u00e7a e pol\u00edcias"]]}]]}, "participation": {"=": "Participation", "value": {"invited": 4, "submitted": 4, "voices": [{"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Desarrollo social"], ["en", "Social development"], ["pt", "Desenvolvimento social"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Educaci\u00f3n"], ["en", "Education"], ["pt", "Educa\u00e7\u00e3o"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Salud"], ["en", "Health"], ["pt", "Sa\u00fade"]]}, "members": 1, "submitted": 1, "is_expected": false}}, {"=": "VoiceParticipation", "value": {"name": {"=": "mapping", "value": [["es", "Seguridad y polic\u00edas"], ["en", "Security and police"], ["pt", "Seguran\u00e7a e pol\u00edcias"]]}, "members": 1, "submitted": 1, "is_expected": false}}], "missing": []}}, "declared": [], "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "time_zone": "America/Santiago", "readings": [{"=": "Reading", "value": {"indicator": "FB2", "value": "several", "document": "Acta 3 (2026)", "is_estimated": false}}], "ties": {"=": "NetworkTies", "value": {"network": "Mesa de ni\u00f1ez", "members": [{"=": "Member", "value": {"organisation": "CESFAM", "sector": "salud", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Comisar\u00eda", "sector": "seguridad", "has_answered": true}}, {"=": "Member", "value": {"organisation": "DIDECO", "sector": "desarrollo_social", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Escuela", "sector": "educacion", "has_answered": true}}], "reports": [{"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "DIDECO", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "DIDECO", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "Escuela", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "CESFAM", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "Comisar\u00eda", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "DIDECO", "sends": true, "receives": true}}], "governance": ""}}}}');
INSERT INTO "frozen_result" VALUES('d776b5a9cf8e4ed696824a464ca5391e','edb6fb764c40469895cdc0158dfa34db',1,'2026-11-04 12:00:00.000000','ff4feb29e60e7d67e510e6b4b70be0bd748b1cddca9c7a21ff62bc63b4bf7d04','{"=": "TiesResult", "value": {"roster": {"=": "RosterTies", "value": {"ties": {"=": "NetworkTies", "value": {"network": "Mesa de ni\u00f1ez", "members": [{"=": "Member", "value": {"organisation": "CESFAM", "sector": "salud", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Comisar\u00eda", "sector": "seguridad", "has_answered": true}}, {"=": "Member", "value": {"organisation": "DIDECO", "sector": "desarrollo_social", "has_answered": true}}, {"=": "Member", "value": {"organisation": "Escuela", "sector": "educacion", "has_answered": true}}], "reports": [{"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "DIDECO", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "CESFAM", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "DIDECO", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Comisar\u00eda", "other": "Escuela", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "CESFAM", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Comisar\u00eda", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "DIDECO", "other": "Escuela", "sends": true, "receives": false}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "CESFAM", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "Comisar\u00eda", "sends": true, "receives": true}}, {"=": "TieReport", "value": {"reporter": "Escuela", "other": "DIDECO", "sends": true, "receives": true}}], "governance": ""}}, "strengths": [{"=": "StrengthReport", "value": {"reporter": "CESFAM", "other": "Comisar\u00eda", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "CESFAM", "other": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "CESFAM", "other": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Comisar\u00eda", "other": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Comisar\u00eda", "other": "DIDECO", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Comisar\u00eda", "other": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "DIDECO", "other": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "DIDECO", "other": "Comisar\u00eda", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "DIDECO", "other": "Escuela", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Escuela", "other": "CESFAM", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Escuela", "other": "Comisar\u00eda", "frequency": 2, "intensity": null}}, {"=": "StrengthReport", "value": {"reporter": "Escuela", "other": "DIDECO", "frequency": 2, "intensity": null}}], "added": []}}, "network": "Mesa de ni\u00f1ez", "commune": "Santiago", "is_fictitious": false, "questionnaire": "vinculos", "version": 1, "method": "cuellos/1", "reference": "ff4feb29e60e7d67e510e6b4b70be0bd748b1cddca9c7a21ff62bc63b4bf7d04", "made_at": {"=": "moment", "value": "2026-11-04T12:00:00+00:00"}, "time_zone": "America/Santiago"}}');
CREATE TABLE issued_document (
	code VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	wave_id CHAR(32) NOT NULL, 
	territory_id CHAR(32) NOT NULL, 
	network_id CHAR(32), 
	digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_issued_document PRIMARY KEY (code), 
	CONSTRAINT fk_issued_document_wave_id_wave FOREIGN KEY(wave_id) REFERENCES wave (id) ON DELETE CASCADE, 
	CONSTRAINT fk_issued_document_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id) ON DELETE CASCADE, 
	CONSTRAINT fk_issued_document_network_id_network FOREIGN KEY(network_id) REFERENCES network (id) ON DELETE CASCADE
);
INSERT INTO "issued_document" VALUES('K4RJIYHQ3WWR','authorities','0374425687dc468f8a497d9cef2f2de8','f3022fd228cb40e790809f9f6686c9cd',NULL,'f0d6e96f0821fdca4d81f9e5e91d8c369188d75aeaf05b868bc7c4466367b1d9','2026-11-04 12:00:00.000000');
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
INSERT INTO "membership" VALUES('763015acb13a4be8933b8e8d3b5439d7','3c559734bf8e4b2da270864c385dc16e','5f8d87f1faf845bf9fcba7fc5a4f89b0','salud','2026-11-01 12:00:00.000000',NULL,'a718998929ef4b28b3596e0c3abcfeb6','coordinator',NULL);
INSERT INTO "membership" VALUES('763015acb13a4be8933b8e8d3b5439d7','f15c1cc7d5724d10a3859cae0075a0f6','f884b2dc2f8c43aa9ad94e3fbd80a940','educacion','2026-11-01 12:00:00.000000',NULL,'5b9a5a72fda449ceadb61f6e40f49c8c','member',NULL);
INSERT INTO "membership" VALUES('763015acb13a4be8933b8e8d3b5439d7','4b4bbe89651a4c749b26c8029a474d65','ed670e40d8b9478ab4707c70e250eed9','desarrollo_social','2026-11-01 12:00:00.000000',NULL,'df2a17d674054356b493e82b23430a42','member',NULL);
INSERT INTO "membership" VALUES('763015acb13a4be8933b8e8d3b5439d7','4c75c1ee78cb4b6a8e95eff97b141392','3d485c7cb6a24f068c7106cb1e047da5','seguridad','2026-11-01 12:00:00.000000',NULL,'8859d704654f440fa27913b1d192dd5a','member',NULL);
INSERT INTO "membership" VALUES('43817f947696462382a7f29797740820','3c559734bf8e4b2da270864c385dc16e','5f8d87f1faf845bf9fcba7fc5a4f89b0','salud','2026-11-01 12:00:00.000000',NULL,'e1757423333a4542941db4fb280b35d4','coordinator',NULL);
INSERT INTO "membership" VALUES('43817f947696462382a7f29797740820','f15c1cc7d5724d10a3859cae0075a0f6','f884b2dc2f8c43aa9ad94e3fbd80a940','educacion','2026-11-01 12:00:00.000000',NULL,'95dbe3466e0b466583046790fd51ad66','member',NULL);
INSERT INTO "membership" VALUES('43817f947696462382a7f29797740820','4b4bbe89651a4c749b26c8029a474d65','ed670e40d8b9478ab4707c70e250eed9','desarrollo_social','2026-11-01 12:00:00.000000',NULL,'199c132cd330499c8ee8d8166b99c83b','member',NULL);
INSERT INTO "membership" VALUES('43817f947696462382a7f29797740820','4c75c1ee78cb4b6a8e95eff97b141392','3d485c7cb6a24f068c7106cb1e047da5','seguridad','2026-11-01 12:00:00.000000',NULL,'a7476a7c39064a019dc2752d4dff5887','member',NULL);
INSERT INTO "membership" VALUES('62bf365106f54a80bbf69de4e3591aa6','3c559734bf8e4b2da270864c385dc16e','5f8d87f1faf845bf9fcba7fc5a4f89b0','salud','2026-11-01 12:00:00.000000',NULL,'d3a9a1eb278a4570848c1bee1053bfaf','coordinator',NULL);
INSERT INTO "membership" VALUES('62bf365106f54a80bbf69de4e3591aa6','f15c1cc7d5724d10a3859cae0075a0f6','f884b2dc2f8c43aa9ad94e3fbd80a940','educacion','2026-11-01 12:00:00.000000',NULL,'b2c49ca30f784ebbb17ac939791f063d','member',NULL);
INSERT INTO "membership" VALUES('62bf365106f54a80bbf69de4e3591aa6','4b4bbe89651a4c749b26c8029a474d65','ed670e40d8b9478ab4707c70e250eed9','desarrollo_social','2026-11-01 12:00:00.000000',NULL,'f4c61f50050e4d7e92e9dbaf0266947a','member',NULL);
INSERT INTO "membership" VALUES('62bf365106f54a80bbf69de4e3591aa6','4c75c1ee78cb4b6a8e95eff97b141392','3d485c7cb6a24f068c7106cb1e047da5','seguridad','2026-11-01 12:00:00.000000',NULL,'a5c9dff43cab4d39bd157db668f68869','member',NULL);
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
	CONSTRAINT fk_network_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id), 
	CONSTRAINT fk_network_parent_id_network FOREIGN KEY(parent_id) REFERENCES network (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "network" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','chile_crece_contigo','sector','Red demo 7: crianza y primera infancia (ficticia)','Que cada niña y niño de la comuna reciba a tiempo las prestaciones de salud, educación y protección social que le corresponden.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-10-02 12:00:00.000000',NULL,'8fe881c3a0664970af3f6df0148ded7e','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'red demo 7: crianza y primera infancia (ficticia)');
INSERT INTO "network" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','mesa_comunal','sector','Mesa comunal de convivencia (ficticia)','Acordar acciones para el buen trato entre escuelas, barrios y servicios.','[]','2026-10-29 12:00:00.000000',NULL,'db33ba0340aa4fc184226ec16a81fc47','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'mesa comunal de convivencia (ficticia)');
INSERT INTO "network" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','red_de_salud','organisation','Red de salud mental (ficticia)','Que quien consulta en cualquier puerta sea atendido en la que corresponde.','[]','2026-11-01 12:00:00.000000',NULL,'24f9db073d094865976ac6ac0ca46a93','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'red de salud mental (ficticia)');
INSERT INTO "network" VALUES('55e626de66e040dea85549f92636afc7','chile_crece_contigo','sector','Red de infancia','Cuidar a niñas y niños.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-11-01 12:00:00.000000',NULL,'4fdc3ab4af7d4a9f888c45820e949409','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'red de infancia');
INSERT INTO "network" VALUES('55e626de66e040dea85549f92636afc7','chile_crece_contigo','sector','Red antigua','Cuidar a niñas y niños.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-11-01 12:00:00.000000','2026-11-03 12:00:00.000000','a380da8c9a7c4f408e222cb66c551d7a','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'red antigua');
INSERT INTO "network" VALUES('8d6cf899609544f8bb1bb3749e3d821c','chile_crece_contigo','sector','Mesa doble','Cuidar a niñas y niños.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-11-01 12:00:00.000000',NULL,'001e0440eae7463797a5fec86197289e','[]','[]','[]','[]','','','','',NULL,NULL,NULL,NULL,'mesa doble');
INSERT INTO "network" VALUES('f3022fd228cb40e790809f9f6686c9cd','mesa_comunal','sector','Mesa de infancia','Proteger a niñas y niños.','[]','2026-11-01 12:00:00.000000',NULL,'763015acb13a4be8933b8e8d3b5439d7','["proteccion_derechos", "salud"]','["ninez"]','["coordinar", "planificar"]','["Centro"]','voluntary','','','',NULL,NULL,1.0,2.0,'mesa de infancia');
INSERT INTO "network" VALUES('f3022fd228cb40e790809f9f6686c9cd','mesa_comunal','sector','Red de protección','Proteger a niñas y niños.','[]','2026-11-01 12:00:00.000000',NULL,'43817f947696462382a7f29797740820','["proteccion_derechos", "salud"]','["ninez"]','["coordinar", "planificar"]','["Centro"]','voluntary','','','',NULL,NULL,1.0,2.0,'red de proteccion');
INSERT INTO "network" VALUES('f3022fd228cb40e790809f9f6686c9cd','mesa_comunal','sector','Mesa de niñez','Proteger a niñas y niños.','[]','2026-11-01 12:00:00.000000',NULL,'62bf365106f54a80bbf69de4e3591aa6','["proteccion_derechos", "salud"]','["ninez"]','["coordinar", "planificar"]','["Centro"]','voluntary','','','',NULL,NULL,1.0,2.0,'mesa de ninez');
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
INSERT INTO "organisation" VALUES('f3022fd228cb40e790809f9f6686c9cd','CESFAM','5f8d87f1faf845bf9fcba7fc5a4f89b0','',NULL,'cesfam');
INSERT INTO "organisation" VALUES('f3022fd228cb40e790809f9f6686c9cd','Escuela','f884b2dc2f8c43aa9ad94e3fbd80a940','',NULL,'escuela');
INSERT INTO "organisation" VALUES('f3022fd228cb40e790809f9f6686c9cd','DIDECO','ed670e40d8b9478ab4707c70e250eed9','',NULL,'dideco');
INSERT INTO "organisation" VALUES('f3022fd228cb40e790809f9f6686c9cd','Comisaría','3d485c7cb6a24f068c7106cb1e047da5','',NULL,'comisaria');
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
CREATE TABLE overlap_review (
	id CHAR(32) NOT NULL, 
	one_id CHAR(32) NOT NULL, 
	other_id CHAR(32) NOT NULL, 
	code VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	verdict VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	user_id INTEGER, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_overlap_review PRIMARY KEY (id), 
	CONSTRAINT fk_overlap_review_one_id_network FOREIGN KEY(one_id) REFERENCES network (id) ON DELETE CASCADE, 
	CONSTRAINT fk_overlap_review_other_id_network FOREIGN KEY(other_id) REFERENCES network (id) ON DELETE CASCADE, 
	CONSTRAINT fk_overlap_review_user_id_user FOREIGN KEY(user_id) REFERENCES user (id)
);
INSERT INTO "overlap_review" VALUES('f578769401664c6382893f369068a273','62bf365106f54a80bbf69de4e3591aa6','763015acb13a4be8933b8e8d3b5439d7','R001','4dc41e9c9ffbac2e8bf50d2d37e594249b842e9829d93570d95094808d467b6b','confirmed','Se reúnen por separado a propósito.',NULL,'2026-11-04 12:00:00.000000');
INSERT INTO "overlap_review" VALUES('f3fb05b7691744429f9082543bad0f7f','43817f947696462382a7f29797740820','763015acb13a4be8933b8e8d3b5439d7','R001','8b4af6ca6acb68360d2add1b6d707ba015abcf9f84d0ad1b5e0e1184100cf62d','discarded','Se reúnen por separado a propósito.',NULL,'2026-11-04 12:00:00.000000');
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
INSERT INTO "person" VALUES('f3022fd228cb40e790809f9f6686c9cd','Persona de CESFAM','3c559734bf8e4b2da270864c385dc16e','','','',NULL,NULL,NULL,'persona de cesfam');
INSERT INTO "person" VALUES('f3022fd228cb40e790809f9f6686c9cd','Persona de Escuela','f15c1cc7d5724d10a3859cae0075a0f6','','','',NULL,NULL,NULL,'persona de escuela');
INSERT INTO "person" VALUES('f3022fd228cb40e790809f9f6686c9cd','Persona de DIDECO','4b4bbe89651a4c749b26c8029a474d65','','','',NULL,NULL,NULL,'persona de dideco');
INSERT INTO "person" VALUES('f3022fd228cb40e790809f9f6686c9cd','Persona de Comisaría','4c75c1ee78cb4b6a8e95eff97b141392','','','',NULL,NULL,NULL,'persona de comisaria');
CREATE TABLE questionnaire_version (
	questionnaire VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	published_at DATETIME NOT NULL, 
	CONSTRAINT pk_questionnaire_version PRIMARY KEY (questionnaire, version)
);
INSERT INTO "questionnaire_version" VALUES('hechos_informacion',1,'998496a4accf10f0cb9190c3efb8b328a6f790f01b6dd6a4c2f71c1339458063','# yaml-language-server: $schema=schema.json
# The factual sheet about information (README.md has the format). Who sends information to
# whom (FI8) comes from the roster of ties. This version is published: what it asks never changes, nor its Spanish.

id: hechos_informacion
version: 1
status: published
languages: [es, en, pt]
drafts: [en, pt]
respondent: network

title:
  es: "Hoja de hechos: información"
  en: "Factual sheet: information"
  pt: "Ficha de fatos: informação"

minutes:
  least: 10
  most: 20

instructions:
  - es: "Estos son hechos de la red, no opiniones. Responda por los últimos 12 meses; si la red lleva menos tiempo, desde que comenzó. Una cifra aproximada sirve: márquela como estimada."
    en: "These are facts about the network, not opinions. Answer for the last 12 months; if the network is younger, for the time since it began. A rough figure will do: mark it as an estimate."
    pt: "Estes são fatos da rede, não opiniões. Responda sobre os últimos 12 meses; se a rede tem menos tempo, desde que ela começou. Um número aproximado serve: marque-o como estimado."
  - es: "En cada hecho diga de dónde sale: el documento o registro, o quién lo estima, y de qué año es. Un hecho sin fuente se muestra, pero no cuenta para los hallazgos."
    en: "For each fact say where it comes from: the document or register, or who estimates it, and of what year it is. A fact without a source is shown but does not count for the findings."
    pt: "Em cada fato diga de onde vem: o documento ou registro, ou quem o estima, e de que ano é. Um fato sem fonte é mostrado, mas não conta para os achados."
  - es: "Deje en blanco lo que no sepa: es mejor un vacío que un número inventado. Puede encargar la hoja a otra persona de la red."
    en: "Leave blank what you do not know: a gap is better than an invented number. You can pass the sheet on to another person of the network."
    pt: "Deixe em branco o que você não sabe: é melhor uma lacuna do que um número inventado. Você pode passar a ficha para outra pessoa da rede."

dimensions: []

sections:
  - id: registros
    title:
      es: "Sistemas y registros"
      en: "Systems and registers"
      pt: "Sistemas e registros"
    questions:
      - kind: facts
        id: FI1
        text:
          es: "¿En qué sistemas o registros se anota a las mismas personas o casos?"
          en: "In which systems or registers are the same people or cases written down?"
          pt: "Em que sistemas ou registros se anotam as mesmas pessoas ou casos?"
        hint:
          es: "Uno por fila: su nombre, de qué institución es, y si es digital o en papel."
          en: "One per row: its name, which institution''s it is, and whether it is digital or on paper."
          pt: "Um por linha: seu nome, de que instituição é, e se é digital ou em papel."
        rows: 8
        fields:
          - code: "nombre"
            kind: text
            label:
              es: "Sistema o registro"
              en: "System or register"
              pt: "Sistema ou registro"
          - code: "institucion"
            kind: text
            label:
              es: "Institución a cargo"
              en: "Institution in charge"
              pt: "Instituição responsável"
          - code: "soporte"
            kind: choice
            label:
              es: "Digital o en papel"
              en: "Digital or on paper"
              pt: "Digital ou em papel"
            choices:
              - code: "digital"
                label:
                  es: "Digital"
                  en: "Digital"
                  pt: "Digital"
              - code: "papel"
                label:
                  es: "En papel"
                  en: "On paper"
                  pt: "Em papel"
              - code: "ambos"
                label:
                  es: "Ambos"
                  en: "Both"
                  pt: "Ambos"
        sourced: true
      - kind: facts
        id: FI2
        text:
          es: "De cada 10 casos, ¿cuántos se digitan en dos o más registros?"
          en: "Of every 10 cases, how many are typed into two or more registers?"
          pt: "De cada 10 casos, quantos são digitados em dois ou mais registros?"
        fields:
          - code: "casos"
            label:
              es: "Casos de cada 10"
              en: "Cases of every 10"
              pt: "Casos de cada 10"
            most: 10
        sourced: true

  - id: traspasos
    title:
      es: "Traspaso de datos"
      en: "Passing data on"
      pt: "Troca de dados"
    questions:
      - kind: pairs
        id: FI3
        text:
          es: "¿Qué pares de sistemas se traspasan datos sin volver a digitar?"
          en: "Which pairs of systems pass data without typing them again?"
          pt: "Que pares de sistemas trocam dados sem digitar de novo?"
        hint:
          es: "Se pregunta por cada par de los sistemas que anotó en la sección anterior."
          en: "You are asked about each pair of the systems that you wrote down in the previous section."
          pt: "Pergunta-se sobre cada par dos sistemas que você anotou na seção anterior."
        of: "FI1"
        named: "nombre"
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
        sourced: true
      - kind: facts
        id: FI7
        text:
          es: "¿Usan un mismo identificador de persona o caso?"
          en: "Do they use one identifier for a person or case?"
          pt: "Usam um mesmo identificador de pessoa ou caso?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Respuesta"
              en: "Answer"
              pt: "Resposta"
            choices:
              - code: "si"
                label:
                  es: "Sí"
                  en: "Yes"
                  pt: "Sim"
              - code: "algunos"
                label:
                  es: "En algunos registros"
                  en: "In some registers"
                  pt: "Em alguns registros"
              - code: "no"
                label:
                  es: "No"
                  en: "No"
                  pt: "Não"
        sourced: true

  - id: intercambio
    title:
      es: "Intercambio de información"
      en: "Exchange of information"
      pt: "Troca de informação"
    questions:
      - kind: facts
        id: FI4
        text:
          es: "¿Con qué frecuencia se comparte la información necesaria?"
          en: "How often is the information that is needed shared?"
          pt: "Com que frequência se compartilha a informação necessária?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Respuesta"
              en: "Answer"
              pt: "Resposta"
            choices:
              - code: "semanal"
                label:
                  es: "Todos los días o todas las semanas"
                  en: "Every day or every week"
                  pt: "Todos os dias ou todas as semanas"
              - code: "mensual"
                label:
                  es: "Todos los meses"
                  en: "Every month"
                  pt: "Todos os meses"
              - code: "trimestral"
                label:
                  es: "Cada tres meses"
                  en: "Every three months"
                  pt: "A cada três meses"
              - code: "menos"
                label:
                  es: "Menos que eso, o nunca"
                  en: "Less than that, or never"
                  pt: "Menos que isso, ou nunca"
        sourced: true
      - kind: facts
        id: FI5
        text:
          es: "¿Cuántos días pasan habitualmente entre que ocurre un hecho y que la otra institución lo sabe?"
          en: "How many days usually pass between something happening and the other institution knowing of it?"
          pt: "Quantos dias passam normalmente entre um fato ocorrer e a outra instituição saber dele?"
        fields:
          - code: "dias"
            label:
              es: "Días, lo habitual"
              en: "Days, as is usual"
              pt: "Dias, o habitual"
            unit:
              es: "días"
              en: "days"
              pt: "dias"
            most: 1000
            whole: false
        sourced: true
      - kind: facts
        id: FI6
        text:
          es: "¿Hay un protocolo o convenio de intercambio de datos?"
          en: "Is there a protocol or agreement for exchanging data?"
          pt: "Há um protocolo ou acordo de troca de dados?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Respuesta"
              en: "Answer"
              pt: "Resposta"
            choices:
              - code: "aplicado"
                label:
                  es: "Vigente y aplicado"
                  en: "In force and applied"
                  pt: "Vigente e aplicado"
              - code: "no_aplicado"
                label:
                  es: "Vigente, pero no aplicado"
                  en: "In force but not applied"
                  pt: "Vigente, mas não aplicado"
              - code: "en_elaboracion"
                label:
                  es: "En elaboración"
                  en: "Being drawn up"
                  pt: "Em elaboração"
              - code: "no_hay"
                label:
                  es: "No hay"
                  en: "There is none"
                  pt: "Não há"
        sourced: true
','2026-11-01 12:00:00.000000');
INSERT INTO "questionnaire_version" VALUES('hechos_minimos',1,'3277422a7d6ae4e5acc4cb44b7528f6f67e0fd41e2e139ce4129d322d77b24b7','# yaml-language-server: $schema=schema.json
# The minimum factual sheet: eight facts per network, enough for a finding (README.md has
# the format). This version is published: what it asks never changes, nor its Spanish.

id: hechos_minimos
version: 1
status: published
languages: [es, en, pt]
drafts: [en, pt]
respondent: network

title:
  es: "Hoja de hechos mínima"
  en: "Minimum factual sheet"
  pt: "Ficha mínima de fatos"

minutes:
  least: 5
  most: 10

instructions:
  - es: "Estos son hechos de la red, no opiniones. Responda por los últimos 12 meses; si la red lleva menos tiempo, desde que comenzó. Una cifra aproximada sirve: diga en el comentario si es estimada o si sale de un documento, de cuál y de qué año."
    en: "These are facts about the network, not opinions. Answer for the last 12 months; if the network is younger, for the time since it began. A rough figure will do: say in the comment whether it is an estimate or comes from a document, which one and of what year."
    pt: "Estes são fatos da rede, não opiniões. Responda sobre os últimos 12 meses; se a rede tem menos tempo, desde que ela começou. Um número aproximado serve: diga no comentário se é uma estimativa ou se vem de um documento, de qual e de que ano."
  - es: "Deje en blanco lo que no sepa: es mejor un vacío que un número inventado. Puede encargar la hoja a otra persona de la red."
    en: "Leave blank what you do not know: a gap is better than an invented number. You can pass the sheet on to another person of the network."
    pt: "Deixe em branco o que você não sabe: é melhor uma lacuna do que um número inventado. Você pode passar a ficha para outra pessoa da rede."

dimensions: []

sections:
  - id: presupuesto
    title:
      es: "Presupuesto y recursos"
      en: "Budget and resources"
      pt: "Orçamento e recursos"
    questions:
      - kind: choice
        id: FP2
        text:
          es: "¿Quién decide en la práctica el uso de los recursos de las acciones de la red?"
          en: "Who decides in practice how the resources of the network''s actions are used?"
          pt: "Quem decide na prática o uso dos recursos das ações da rede?"
        choices:
          - code: "red"
            label:
              es: "La red"
              en: "The network"
              pt: "A rede"
          - code: "coordinadas"
            label:
              es: "Varias instituciones, coordinadas"
              en: "Several institutions, coordinated"
              pt: "Várias instituições, coordenadas"
          - code: "una"
            label:
              es: "Una sola institución"
              en: "One institution alone"
              pt: "Uma única instituição"
          - code: "externo"
            label:
              es: "El nivel central u otro externo, sin consultar a la red"
              en: "The central level or another outsider, without consulting the network"
              pt: "O nível central ou outro externo, sem consultar a rede"
      - kind: choice
        id: FP3
        text:
          es: "¿El presupuesto se decidió antes o después del plan de la red?"
          en: "Was the budget decided before or after the network''s plan?"
          pt: "O orçamento foi decidido antes ou depois do plano da rede?"
        choices:
          - code: "antes"
            label:
              es: "Antes: el plan se ajustó al presupuesto"
              en: "Before: the plan was fitted to the budget"
              pt: "Antes: o plano foi ajustado ao orçamento"
          - code: "despues"
            label:
              es: "Después: el presupuesto siguió al plan"
              en: "After: the budget followed the plan"
              pt: "Depois: o orçamento seguiu o plano"
          - code: "sin_plan"
            label:
              es: "No hay plan"
              en: "There is no plan"
              pt: "Não há plano"
      - kind: facts
        id: FP4
        text:
          es: "De las transferencias o aportes comprometidos, ¿cuántos llegaron en el plazo?"
          en: "Of the transfers or contributions that were committed, how many arrived on time?"
          pt: "Das transferências ou contribuições comprometidas, quantas chegaram no prazo?"
        fields:
          - code: "comprometidos"
            label:
              es: "Comprometidos"
              en: "Committed"
              pt: "Comprometidas"
            most: 1000
          - code: "en_plazo"
            label:
              es: "Llegaron en el plazo"
              en: "Arrived on time"
              pt: "Chegaram no prazo"
            most: 1000
          - code: "atraso"
            label:
              es: "Atraso típico"
              en: "Typical delay"
              pt: "Atraso típico"
            unit:
              es: "días"
              en: "days"
              pt: "dias"
            most: 1000
      - kind: facts
        id: FP6
        text:
          es: "¿Qué parte del dinero sólo puede gastarse en un fin sectorial (está etiquetada)?"
          en: "What share of the money may only be spent on one sector''s purpose (is earmarked)?"
          pt: "Que parte do dinheiro só pode ser gasta em um fim setorial (é carimbada)?"
        fields:
          - code: "parte"
            label:
              es: "Parte etiquetada"
              en: "Earmarked share"
              pt: "Parte carimbada"
            unit:
              es: "por ciento"
              en: "per cent"
              pt: "por cento"
            whole: false
            most: 100

  - id: informacion
    title:
      es: "Información"
      en: "Information"
      pt: "Informação"
    questions:
      - kind: facts
        id: FI1
        text:
          es: "¿En qué sistemas o registros se anota a las mismas personas o casos?"
          en: "In which systems or registers are the same people or cases written down?"
          pt: "Em que sistemas ou registros se anotam as mesmas pessoas ou casos?"
        hint:
          es: "Uno por fila: su nombre, de qué institución es, y si es digital o en papel."
          en: "One per row: its name, which institution''s it is, and whether it is digital or on paper."
          pt: "Um por linha: seu nome, de que instituição é, e se é digital ou em papel."
        rows: 6
        fields:
          - code: "nombre"
            kind: text
            label:
              es: "Sistema o registro"
              en: "System or register"
              pt: "Sistema ou registro"
          - code: "institucion"
            kind: text
            label:
              es: "Institución a cargo"
              en: "Institution in charge"
              pt: "Instituição responsável"
          - code: "soporte"
            kind: text
            label:
              es: "Digital o en papel"
              en: "Digital or on paper"
              pt: "Digital ou em papel"
      - kind: facts
        id: FI2
        text:
          es: "De cada 10 casos, ¿cuántos se digitan en dos o más registros?"
          en: "Of every 10 cases, how many are typed into two or more registers?"
          pt: "De cada 10 casos, quantos são digitados em dois ou mais registros?"
        fields:
          - code: "casos"
            label:
              es: "Casos de cada 10"
              en: "Cases of every 10"
              pt: "Casos de cada 10"
            most: 10
      - kind: choice
        id: FI6
        text:
          es: "¿Hay un protocolo o convenio de intercambio de datos?"
          en: "Is there a protocol or agreement for exchanging data?"
          pt: "Há um protocolo ou acordo de troca de dados?"
        choices:
          - code: "aplicado"
            label:
              es: "Vigente y aplicado"
              en: "In force and applied"
              pt: "Vigente e aplicado"
          - code: "no_aplicado"
            label:
              es: "Vigente, pero no aplicado"
              en: "In force but not applied"
              pt: "Vigente, mas não aplicado"
          - code: "en_elaboracion"
            label:
              es: "En elaboración"
              en: "Being drawn up"
              pt: "Em elaboração"
          - code: "no_hay"
            label:
              es: "No hay"
              en: "There is none"
              pt: "Não há"

  - id: reuniones
    title:
      es: "Reuniones"
      en: "Meetings"
      pt: "Reuniões"
    questions:
      - kind: facts
        id: FM1
        text:
          es: "¿Cuántas reuniones tiene la red al mes?"
          en: "How many meetings does the network have a month?"
          pt: "Quantas reuniões a rede faz por mês?"
        fields:
          - code: "reuniones"
            label:
              es: "Reuniones al mes"
              en: "Meetings a month"
              pt: "Reuniões por mês"
            whole: false
            most: 60
','2026-11-01 12:00:00.000000');
INSERT INTO "questionnaire_version" VALUES('hechos_minimos',2,'309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c','# yaml-language-server: $schema=schema.json
# The minimum factual sheet: eight facts per network, enough for a finding. Since version 2
# each has its source. This version is published: what it asks never changes, nor its Spanish.

id: hechos_minimos
version: 2
status: published
languages: [es, en, pt]
drafts: [en, pt]
respondent: network

title:
  es: "Hoja de hechos mínima"
  en: "Minimum factual sheet"
  pt: "Ficha mínima de fatos"

minutes:
  least: 10
  most: 15

instructions:
  - es: "Estos son hechos de la red, no opiniones. Responda por los últimos 12 meses; si la red lleva menos tiempo, desde que comenzó. Una cifra aproximada sirve: márquela como estimada."
    en: "These are facts about the network, not opinions. Answer for the last 12 months; if the network is younger, for the time since it began. A rough figure will do: mark it as an estimate."
    pt: "Estes são fatos da rede, não opiniões. Responda sobre os últimos 12 meses; se a rede tem menos tempo, desde que ela começou. Um número aproximado serve: marque-o como estimado."
  - es: "En cada hecho diga de dónde sale: el documento o registro, o quién lo estima, y de qué año es. Un hecho sin fuente se muestra, pero no cuenta para los hallazgos."
    en: "For each fact say where it comes from: the document or register, or who estimates it, and of what year it is. A fact without a source is shown but does not count for the findings."
    pt: "Em cada fato diga de onde vem: o documento ou registro, ou quem o estima, e de que ano é. Um fato sem fonte é mostrado, mas não conta para os achados."
  - es: "Deje en blanco lo que no sepa: es mejor un vacío que un número inventado. Puede encargar la hoja a otra persona de la red."
    en: "Leave blank what you do not know: a gap is better than an invented number. You can pass the sheet on to another person of the network."
    pt: "Deixe em branco o que você não sabe: é melhor uma lacuna do que um número inventado. Você pode passar a ficha para outra pessoa da rede."

dimensions: []

sections:
  - id: presupuesto
    title:
      es: "Presupuesto y recursos"
      en: "Budget and resources"
      pt: "Orçamento e recursos"
    questions:
      - kind: facts
        id: FP2
        text:
          es: "¿Quién decide en la práctica el uso de los recursos de las acciones de la red?"
          en: "Who decides in practice how the resources of the network''s actions are used?"
          pt: "Quem decide na prática o uso dos recursos das ações da rede?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Respuesta"
              en: "Answer"
              pt: "Resposta"
            choices:
              - code: "red"
                label:
                  es: "La red"
                  en: "The network"
                  pt: "A rede"
              - code: "coordinadas"
                label:
                  es: "Varias instituciones, coordinadas"
                  en: "Several institutions, coordinated"
                  pt: "Várias instituições, coordenadas"
              - code: "una"
                label:
                  es: "Una sola institución"
                  en: "One institution alone"
                  pt: "Uma única instituição"
              - code: "externo"
                label:
                  es: "El nivel central u otro externo, sin consultar a la red"
                  en: "The central level or another outsider, without consulting the network"
                  pt: "O nível central ou outro externo, sem consultar a rede"
        sourced: true
      - kind: facts
        id: FP3
        text:
          es: "¿El presupuesto se decidió antes o después del plan de la red?"
          en: "Was the budget decided before or after the network''s plan?"
          pt: "O orçamento foi decidido antes ou depois do plano da rede?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Respuesta"
              en: "Answer"
              pt: "Resposta"
            choices:
              - code: "antes"
                label:
                  es: "Antes: el plan se ajustó al presupuesto"
                  en: "Before: the plan was fitted to the budget"
                  pt: "Antes: o plano foi ajustado ao orçamento"
              - code: "despues"
                label:
                  es: "Después: el presupuesto siguió al plan"
                  en: "After: the budget followed the plan"
                  pt: "Depois: o orçamento seguiu o plano"
              - code: "sin_plan"
                label:
                  es: "No hay plan"
                  en: "There is no plan"
                  pt: "Não há plano"
        sourced: true
      - kind: facts
        id: FP4
        text:
          es: "De las transferencias o aportes comprometidos, ¿cuántos llegaron en el plazo?"
          en: "Of the transfers or contributions that were committed, how many arrived on time?"
          pt: "Das transferências ou contribuições comprometidas, quantas chegaram no prazo?"
        fields:
          - code: "comprometidos"
            label:
              es: "Comprometidos"
              en: "Committed"
              pt: "Comprometidas"
            most: 1000
          - code: "en_plazo"
            label:
              es: "Llegaron en el plazo"
              en: "Arrived on time"
              pt: "Chegaram no prazo"
            most: 1000
            within: "comprometidos"
          - code: "atraso"
            label:
              es: "Atraso típico"
              en: "Typical delay"
              pt: "Atraso típico"
            unit:
              es: "días"
              en: "days"
              pt: "dias"
            most: 1000
        sourced: true
      - kind: facts
        id: FP6
        text:
          es: "¿Qué parte del dinero sólo puede gastarse en un fin sectorial (está etiquetada)?"
          en: "What share of the money may only be spent on one sector''s purpose (is earmarked)?"
          pt: "Que parte do dinheiro só pode ser gasta em um fim setorial (é carimbada)?"
        fields:
          - code: "parte"
            kind: percent
            label:
              es: "Parte etiquetada, de 0 a 100"
              en: "Earmarked share, from 0 to 100"
              pt: "Parte carimbada, de 0 a 100"
        sourced: true

  - id: informacion
    title:
      es: "Información"
      en: "Information"
      pt: "Informação"
    questions:
      - kind: facts
        id: FI1
        text:
          es: "¿En qué sistemas o registros se anota a las mismas personas o casos?"
          en: "In which systems or registers are the same people or cases written down?"
          pt: "Em que sistemas ou registros se anotam as mesmas pessoas ou casos?"
        hint:
          es: "Uno por fila: su nombre, de qué institución es, y si es digital o en papel."
          en: "One per row: its name, which institution''s it is, and whether it is digital or on paper."
          pt: "Um por linha: seu nome, de que instituição é, e se é digital ou em papel."
        rows: 8
        fields:
          - code: "nombre"
            kind: text
            label:
              es: "Sistema o registro"
              en: "System or register"
              pt: "Sistema ou registro"
          - code: "institucion"
            kind: text
            label:
              es: "Institución a cargo"
              en: "Institution in charge"
              pt: "Instituição responsável"
          - code: "soporte"
            kind: choice
            label:
              es: "Digital o en papel"
              en: "Digital or on paper"
              pt: "Digital ou em papel"
            choices:
              - code: "digital"
                label:
                  es: "Digital"
                  en: "Digital"
                  pt: "Digital"
              - code: "papel"
                label:
                  es: "En papel"
                  en: "On paper"
                  pt: "Em papel"
              - code: "ambos"
                label:
                  es: "Ambos"
                  en: "Both"
                  pt: "Ambos"
        sourced: true
      - kind: facts
        id: FI2
        text:
          es: "De cada 10 casos, ¿cuántos se digitan en dos o más registros?"
          en: "Of every 10 cases, how many are typed into two or more registers?"
          pt: "De cada 10 casos, quantos são digitados em dois ou mais registros?"
        fields:
          - code: "casos"
            label:
              es: "Casos de cada 10"
              en: "Cases of every 10"
              pt: "Casos de cada 10"
            most: 10
        sourced: true
      - kind: facts
        id: FI6
        text:
          es: "¿Hay un protocolo o convenio de intercambio de datos?"
          en: "Is there a protocol or agreement for exchanging data?"
          pt: "Há um protocolo ou acordo de troca de dados?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Respuesta"
              en: "Answer"
              pt: "Resposta"
            choices:
              - code: "aplicado"
                label:
                  es: "Vigente y aplicado"
                  en: "In force and applied"
                  pt: "Vigente e aplicado"
              - code: "no_aplicado"
                label:
                  es: "Vigente, pero no aplicado"
                  en: "In force but not applied"
                  pt: "Vigente, mas não aplicado"
              - code: "en_elaboracion"
                label:
                  es: "En elaboración"
                  en: "Being drawn up"
                  pt: "Em elaboração"
              - code: "no_hay"
                label:
                  es: "No hay"
                  en: "There is none"
                  pt: "Não há"
        sourced: true

  - id: reuniones
    title:
      es: "Reuniones"
      en: "Meetings"
      pt: "Reuniões"
    questions:
      - kind: facts
        id: FM1
        text:
          es: "¿Cuántas reuniones tiene la red al mes?"
          en: "How many meetings does the network have a month?"
          pt: "Quantas reuniões a rede faz por mês?"
        fields:
          - code: "reuniones"
            label:
              es: "Reuniones al mes"
              en: "Meetings a month"
              pt: "Reuniões por mês"
            most: 60
            whole: false
        sourced: true
','2026-11-01 12:00:00.000000');
INSERT INTO "questionnaire_version" VALUES('hechos_presupuesto',1,'8b457c7f6b2a807cd626174b21348189addfb853c8119ede3d08b9a407346cb8','# yaml-language-server: $schema=schema.json
# The factual sheet about the budget (README.md has the format).
# This version is published: what it asks never changes, nor its Spanish.

id: hechos_presupuesto
version: 1
status: published
languages: [es, en, pt]
drafts: [en, pt]
respondent: network

title:
  es: "Hoja de hechos: presupuesto"
  en: "Factual sheet: budget"
  pt: "Ficha de fatos: orçamento"

minutes:
  least: 15
  most: 30

instructions:
  - es: "Estos son hechos de la red, no opiniones. Responda por los últimos 12 meses; si la red lleva menos tiempo, desde que comenzó. Una cifra aproximada sirve: márquela como estimada."
    en: "These are facts about the network, not opinions. Answer for the last 12 months; if the network is younger, for the time since it began. A rough figure will do: mark it as an estimate."
    pt: "Estes são fatos da rede, não opiniões. Responda sobre os últimos 12 meses; se a rede tem menos tempo, desde que ela começou. Um número aproximado serve: marque-o como estimado."
  - es: "En cada hecho diga de dónde sale: el documento o registro, o quién lo estima, y de qué año es. Un hecho sin fuente se muestra, pero no cuenta para los hallazgos."
    en: "For each fact say where it comes from: the document or register, or who estimates it, and of what year it is. A fact without a source is shown but does not count for the findings."
    pt: "Em cada fato diga de onde vem: o documento ou registro, ou quem o estima, e de que ano é. Um fato sem fonte é mostrado, mas não conta para os achados."
  - es: "Deje en blanco lo que no sepa: es mejor un vacío que un número inventado. Puede encargar la hoja a otra persona de la red."
    en: "Leave blank what you do not know: a gap is better than an invented number. You can pass the sheet on to another person of the network."
    pt: "Deixe em branco o que você não sabe: é melhor uma lacuna do que um número inventado. Você pode passar a ficha para outra pessoa da rede."

dimensions: []

sections:
  - id: recursos
    title:
      es: "Recursos y decisiones"
      en: "Resources and decisions"
      pt: "Recursos e decisões"
    questions:
      - kind: facts
        id: FP1
        text:
          es: "¿Cuál fue el total de recursos usados en acciones de la red en el último año y, de ellos, qué monto se formuló o decidió en conjunto?"
          en: "What was the total of the resources used in the network''s actions in the last year and, of it, what amount was drawn up or decided together?"
          pt: "Qual foi o total de recursos usados em ações da rede no último ano e, deles, que valor foi formulado ou decidido em conjunto?"
        hint:
          es: "Escriba todas las cifras, por ejemplo 1.234.567. Si algo está en otra moneda, conviértalo a la que elija."
          en: "Write all the figures, such as 1,234,567.00. If something is in another currency, convert it to the one you choose."
          pt: "Escreva todos os algarismos, por exemplo 1.234.567. Se algo está em outra moeda, converta para a que você escolher."
        once:
          - code: "moneda"
            kind: choice
            label:
              es: "Moneda de todos los montos de esta pregunta"
              en: "Currency of all amounts of this question"
              pt: "Moeda de todos os valores desta pergunta"
            choices:
              - code: "CLP"
                label:
                  es: "Peso chileno (CLP)"
                  en: "Chilean peso (CLP)"
                  pt: "Peso chileno (CLP)"
              - code: "ARS"
                label:
                  es: "Peso argentino (ARS)"
                  en: "Argentine peso (ARS)"
                  pt: "Peso argentino (ARS)"
              - code: "BOB"
                label:
                  es: "Boliviano (BOB)"
                  en: "Boliviano (BOB)"
                  pt: "Boliviano (BOB)"
              - code: "BRL"
                label:
                  es: "Real brasileño (BRL)"
                  en: "Brazilian real (BRL)"
                  pt: "Real brasileiro (BRL)"
              - code: "COP"
                label:
                  es: "Peso colombiano (COP)"
                  en: "Colombian peso (COP)"
                  pt: "Peso colombiano (COP)"
              - code: "CRC"
                label:
                  es: "Colón costarricense (CRC)"
                  en: "Costa Rican colón (CRC)"
                  pt: "Colón costa-riquenho (CRC)"
              - code: "CUP"
                label:
                  es: "Peso cubano (CUP)"
                  en: "Cuban peso (CUP)"
                  pt: "Peso cubano (CUP)"
              - code: "DOP"
                label:
                  es: "Peso dominicano (DOP)"
                  en: "Dominican peso (DOP)"
                  pt: "Peso dominicano (DOP)"
              - code: "GTQ"
                label:
                  es: "Quetzal (GTQ)"
                  en: "Quetzal (GTQ)"
                  pt: "Quetzal (GTQ)"
              - code: "HNL"
                label:
                  es: "Lempira (HNL)"
                  en: "Lempira (HNL)"
                  pt: "Lempira (HNL)"
              - code: "MXN"
                label:
                  es: "Peso mexicano (MXN)"
                  en: "Mexican peso (MXN)"
                  pt: "Peso mexicano (MXN)"
              - code: "NIO"
                label:
                  es: "Córdoba (NIO)"
                  en: "Córdoba (NIO)"
                  pt: "Córdoba (NIO)"
              - code: "PAB"
                label:
                  es: "Balboa (PAB)"
                  en: "Balboa (PAB)"
                  pt: "Balboa (PAB)"
              - code: "PEN"
                label:
                  es: "Sol peruano (PEN)"
                  en: "Peruvian sol (PEN)"
                  pt: "Sol peruano (PEN)"
              - code: "PYG"
                label:
                  es: "Guaraní (PYG)"
                  en: "Guaraní (PYG)"
                  pt: "Guarani (PYG)"
              - code: "UYU"
                label:
                  es: "Peso uruguayo (UYU)"
                  en: "Uruguayan peso (UYU)"
                  pt: "Peso uruguaio (UYU)"
              - code: "VES"
                label:
                  es: "Bolívar (VES)"
                  en: "Bolívar (VES)"
                  pt: "Bolívar (VES)"
              - code: "USD"
                label:
                  es: "Dólar estadounidense (USD)"
                  en: "US dollar (USD)"
                  pt: "Dólar americano (USD)"
              - code: "EUR"
                label:
                  es: "Euro (EUR)"
                  en: "Euro (EUR)"
                  pt: "Euro (EUR)"
        fields:
          - code: "total"
            kind: amount
            label:
              es: "Total de recursos usados en acciones de la red"
              en: "Total of the resources used in the network''s actions"
              pt: "Total de recursos usados em ações da rede"
          - code: "conjunto"
            kind: amount
            label:
              es: "De ellos, monto formulado o decidido en conjunto"
              en: "Of it, amount drawn up or decided together"
              pt: "Deles, valor formulado ou decidido em conjunto"
            within: "total"
        sourced: true
      - kind: facts
        id: FP2
        text:
          es: "¿Quién decide en la práctica el uso de los recursos de las acciones de la red?"
          en: "Who decides in practice how the resources of the network''s actions are used?"
          pt: "Quem decide na prática o uso dos recursos das ações da rede?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Respuesta"
              en: "Answer"
              pt: "Resposta"
            choices:
              - code: "red"
                label:
                  es: "La red"
                  en: "The network"
                  pt: "A rede"
              - code: "coordinadas"
                label:
                  es: "Varias instituciones, coordinadas"
                  en: "Several institutions, coordinated"
                  pt: "Várias instituições, coordenadas"
              - code: "una"
                label:
                  es: "Una sola institución"
                  en: "One institution alone"
                  pt: "Uma única instituição"
              - code: "externo"
                label:
                  es: "El nivel central u otro externo, sin consultar a la red"
                  en: "The central level or another outsider, without consulting the network"
                  pt: "O nível central ou outro externo, sem consultar a rede"
        sourced: true
      - kind: facts
        id: FP3
        text:
          es: "¿El presupuesto se decidió antes o después del plan de la red?"
          en: "Was the budget decided before or after the network''s plan?"
          pt: "O orçamento foi decidido antes ou depois do plano da rede?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Respuesta"
              en: "Answer"
              pt: "Resposta"
            choices:
              - code: "antes"
                label:
                  es: "Antes: el plan se ajustó al presupuesto"
                  en: "Before: the plan was fitted to the budget"
                  pt: "Antes: o plano foi ajustado ao orçamento"
              - code: "despues"
                label:
                  es: "Después: el presupuesto siguió al plan"
                  en: "After: the budget followed the plan"
                  pt: "Depois: o orçamento seguiu o plano"
              - code: "sin_plan"
                label:
                  es: "No hay plan"
                  en: "There is no plan"
                  pt: "Não há plano"
        sourced: true

  - id: llegada
    title:
      es: "Llegada y ejecución"
      en: "Arrival and execution"
      pt: "Chegada e execução"
    questions:
      - kind: facts
        id: FP4
        text:
          es: "De las transferencias o aportes comprometidos, ¿cuántos llegaron en el plazo?"
          en: "Of the transfers or contributions that were committed, how many arrived on time?"
          pt: "Das transferências ou contribuições comprometidas, quantas chegaram no prazo?"
        fields:
          - code: "comprometidos"
            label:
              es: "Comprometidos"
              en: "Committed"
              pt: "Comprometidas"
            most: 1000
          - code: "en_plazo"
            label:
              es: "Llegaron en el plazo"
              en: "Arrived on time"
              pt: "Chegaram no prazo"
            most: 1000
            within: "comprometidos"
          - code: "atraso"
            label:
              es: "Atraso típico"
              en: "Typical delay"
              pt: "Atraso típico"
            unit:
              es: "días"
              en: "days"
              pt: "dias"
            most: 1000
        sourced: true
      - kind: facts
        id: FP5
        text:
          es: "¿Qué monto se asignó a las acciones de la red y cuánto de él se ejecutó?"
          en: "What amount was assigned to the network''s actions, and how much was executed?"
          pt: "Que valor foi destinado às ações da rede e quanto foi executado?"
        hint:
          es: "Escriba todas las cifras, por ejemplo 1.234.567. Si algo está en otra moneda, conviértalo a la que elija."
          en: "Write all the figures, such as 1,234,567.00. If something is in another currency, convert it to the one you choose."
          pt: "Escreva todos os algarismos, por exemplo 1.234.567. Se algo está em outra moeda, converta para a que você escolher."
        once:
          - code: "moneda"
            kind: choice
            label:
              es: "Moneda de todos los montos de esta pregunta"
              en: "Currency of all amounts of this question"
              pt: "Moeda de todos os valores desta pergunta"
            choices:
              - code: "CLP"
                label:
                  es: "Peso chileno (CLP)"
                  en: "Chilean peso (CLP)"
                  pt: "Peso chileno (CLP)"
              - code: "ARS"
                label:
                  es: "Peso argentino (ARS)"
                  en: "Argentine peso (ARS)"
                  pt: "Peso argentino (ARS)"
              - code: "BOB"
                label:
                  es: "Boliviano (BOB)"
                  en: "Boliviano (BOB)"
                  pt: "Boliviano (BOB)"
              - code: "BRL"
                label:
                  es: "Real brasileño (BRL)"
                  en: "Brazilian real (BRL)"
                  pt: "Real brasileiro (BRL)"
              - code: "COP"
                label:
                  es: "Peso colombiano (COP)"
                  en: "Colombian peso (COP)"
                  pt: "Peso colombiano (COP)"
              - code: "CRC"
                label:
                  es: "Colón costarricense (CRC)"
                  en: "Costa Rican colón (CRC)"
                  pt: "Colón costa-riquenho (CRC)"
              - code: "CUP"
                label:
                  es: "Peso cubano (CUP)"
                  en: "Cuban peso (CUP)"
                  pt: "Peso cubano (CUP)"
              - code: "DOP"
                label:
                  es: "Peso dominicano (DOP)"
                  en: "Dominican peso (DOP)"
                  pt: "Peso dominicano (DOP)"
              - code: "GTQ"
                label:
                  es: "Quetzal (GTQ)"
                  en: "Quetzal (GTQ)"
                  pt: "Quetzal (GTQ)"
              - code: "HNL"
                label:
                  es: "Lempira (HNL)"
                  en: "Lempira (HNL)"
                  pt: "Lempira (HNL)"
              - code: "MXN"
                label:
                  es: "Peso mexicano (MXN)"
                  en: "Mexican peso (MXN)"
                  pt: "Peso mexicano (MXN)"
              - code: "NIO"
                label:
                  es: "Córdoba (NIO)"
                  en: "Córdoba (NIO)"
                  pt: "Córdoba (NIO)"
              - code: "PAB"
                label:
                  es: "Balboa (PAB)"
                  en: "Balboa (PAB)"
                  pt: "Balboa (PAB)"
              - code: "PEN"
                label:
                  es: "Sol peruano (PEN)"
                  en: "Peruvian sol (PEN)"
                  pt: "Sol peruano (PEN)"
              - code: "PYG"
                label:
                  es: "Guaraní (PYG)"
                  en: "Guaraní (PYG)"
                  pt: "Guarani (PYG)"
              - code: "UYU"
                label:
                  es: "Peso uruguayo (UYU)"
                  en: "Uruguayan peso (UYU)"
                  pt: "Peso uruguaio (UYU)"
              - code: "VES"
                label:
                  es: "Bolívar (VES)"
                  en: "Bolívar (VES)"
                  pt: "Bolívar (VES)"
              - code: "USD"
                label:
                  es: "Dólar estadounidense (USD)"
                  en: "US dollar (USD)"
                  pt: "Dólar americano (USD)"
              - code: "EUR"
                label:
                  es: "Euro (EUR)"
                  en: "Euro (EUR)"
                  pt: "Euro (EUR)"
        fields:
          - code: "asignado"
            kind: amount
            label:
              es: "Monto asignado"
              en: "Amount assigned"
              pt: "Valor destinado"
          - code: "ejecutado"
            kind: amount
            label:
              es: "Monto ejecutado"
              en: "Amount executed"
              pt: "Valor executado"
        sourced: true
      - kind: facts
        id: FP6
        text:
          es: "¿Qué parte del dinero sólo puede gastarse en un fin sectorial (está etiquetada)?"
          en: "What share of the money may only be spent on one sector''s purpose (is earmarked)?"
          pt: "Que parte do dinheiro só pode ser gasta em um fim setorial (é carimbada)?"
        fields:
          - code: "parte"
            kind: percent
            label:
              es: "Parte etiquetada, de 0 a 100"
              en: "Earmarked share, from 0 to 100"
              pt: "Parte carimbada, de 0 a 100"
        sourced: true

  - id: fuentes
    title:
      es: "Fuentes de financiamiento"
      en: "Sources of funding"
      pt: "Fontes de financiamento"
    questions:
      - kind: facts
        id: FP7
        text:
          es: "¿De qué fuentes viene el financiamiento y cuánto aporta cada una?"
          en: "Which sources does the funding come from, and how much does each give?"
          pt: "De que fontes vem o financiamento e quanto cada uma aporta?"
        hint:
          es: "Escriba todas las cifras, por ejemplo 1.234.567. Si algo está en otra moneda, conviértalo a la que elija."
          en: "Write all the figures, such as 1,234,567.00. If something is in another currency, convert it to the one you choose."
          pt: "Escreva todos os algarismos, por exemplo 1.234.567. Se algo está em outra moeda, converta para a que você escolher."
        once:
          - code: "moneda"
            kind: choice
            label:
              es: "Moneda de todos los montos de esta pregunta"
              en: "Currency of all amounts of this question"
              pt: "Moeda de todos os valores desta pergunta"
            choices:
              - code: "CLP"
                label:
                  es: "Peso chileno (CLP)"
                  en: "Chilean peso (CLP)"
                  pt: "Peso chileno (CLP)"
              - code: "ARS"
                label:
                  es: "Peso argentino (ARS)"
                  en: "Argentine peso (ARS)"
                  pt: "Peso argentino (ARS)"
              - code: "BOB"
                label:
                  es: "Boliviano (BOB)"
                  en: "Boliviano (BOB)"
                  pt: "Boliviano (BOB)"
              - code: "BRL"
                label:
                  es: "Real brasileño (BRL)"
                  en: "Brazilian real (BRL)"
                  pt: "Real brasileiro (BRL)"
              - code: "COP"
                label:
                  es: "Peso colombiano (COP)"
                  en: "Colombian peso (COP)"
                  pt: "Peso colombiano (COP)"
              - code: "CRC"
                label:
                  es: "Colón costarricense (CRC)"
                  en: "Costa Rican colón (CRC)"
                  pt: "Colón costa-riquenho (CRC)"
              - code: "CUP"
                label:
                  es: "Peso cubano (CUP)"
                  en: "Cuban peso (CUP)"
                  pt: "Peso cubano (CUP)"
              - code: "DOP"
                label:
                  es: "Peso dominicano (DOP)"
                  en: "Dominican peso (DOP)"
                  pt: "Peso dominicano (DOP)"
              - code: "GTQ"
                label:
                  es: "Quetzal (GTQ)"
                  en: "Quetzal (GTQ)"
                  pt: "Quetzal (GTQ)"
              - code: "HNL"
                label:
                  es: "Lempira (HNL)"
                  en: "Lempira (HNL)"
                  pt: "Lempira (HNL)"
              - code: "MXN"
                label:
                  es: "Peso mexicano (MXN)"
                  en: "Mexican peso (MXN)"
                  pt: "Peso mexicano (MXN)"
              - code: "NIO"
                label:
                  es: "Córdoba (NIO)"
                  en: "Córdoba (NIO)"
                  pt: "Córdoba (NIO)"
              - code: "PAB"
                label:
                  es: "Balboa (PAB)"
                  en: "Balboa (PAB)"
                  pt: "Balboa (PAB)"
              - code: "PEN"
                label:
                  es: "Sol peruano (PEN)"
                  en: "Peruvian sol (PEN)"
                  pt: "Sol peruano (PEN)"
              - code: "PYG"
                label:
                  es: "Guaraní (PYG)"
                  en: "Guaraní (PYG)"
                  pt: "Guarani (PYG)"
              - code: "UYU"
                label:
                  es: "Peso uruguayo (UYU)"
                  en: "Uruguayan peso (UYU)"
                  pt: "Peso uruguaio (UYU)"
              - code: "VES"
                label:
                  es: "Bolívar (VES)"
                  en: "Bolívar (VES)"
                  pt: "Bolívar (VES)"
              - code: "USD"
                label:
                  es: "Dólar estadounidense (USD)"
                  en: "US dollar (USD)"
                  pt: "Dólar americano (USD)"
              - code: "EUR"
                label:
                  es: "Euro (EUR)"
                  en: "Euro (EUR)"
                  pt: "Euro (EUR)"
        rows: 10
        fields:
          - code: "fuente"
            kind: text
            label:
              es: "Fuente"
              en: "Source of funding"
              pt: "Fonte"
          - code: "monto"
            kind: amount
            label:
              es: "Monto"
              en: "Amount"
              pt: "Valor"
        sourced: true
      - kind: facts
        id: FP8
        text:
          es: "¿Para cuántos meses de trabajo hay financiamiento ya asegurado?"
          en: "For how many months of work is funding already secured?"
          pt: "Para quantos meses de trabalho já há financiamento garantido?"
        fields:
          - code: "meses"
            label:
              es: "Meses asegurados"
              en: "Months secured"
              pt: "Meses garantidos"
            unit:
              es: "meses"
              en: "months"
              pt: "meses"
            most: 240
        sourced: true

  - id: entregas
    title:
      es: "Entregas entre instituciones"
      en: "What institutions give one another"
      pt: "Entregas entre instituições"
    questions:
      - kind: facts
        id: FP9
        text:
          es: "¿Qué recursos se entregaron entre instituciones en el año?"
          en: "What resources did institutions give one another in the year?"
          pt: "Que recursos foram entregues entre instituições no ano?"
        hint:
          es: "Una entrega por fila: quién, a quién y qué tipo de recurso."
          en: "One per row: who, to whom, and what kind of resource."
          pt: "Uma entrega por linha: quem, a quem e que tipo de recurso."
        rows: 20
        fields:
          - code: "de"
            kind: text
            label:
              es: "Quién entregó"
              en: "Who gave"
              pt: "Quem entregou"
          - code: "a"
            kind: text
            label:
              es: "A quién"
              en: "To whom"
              pt: "A quem"
          - code: "tipo"
            kind: choice
            label:
              es: "Tipo de recurso"
              en: "Kind of resource"
              pt: "Tipo de recurso"
            choices:
              - code: "dinero"
                label:
                  es: "Dinero"
                  en: "Money"
                  pt: "Dinheiro"
              - code: "horas"
                label:
                  es: "Horas de trabajo"
                  en: "Hours of work"
                  pt: "Horas de trabalho"
              - code: "vehiculo"
                label:
                  es: "Vehículo"
                  en: "Vehicle"
                  pt: "Veículo"
              - code: "local"
                label:
                  es: "Local"
                  en: "Premises"
                  pt: "Local"
              - code: "materiales"
                label:
                  es: "Materiales"
                  en: "Materials"
                  pt: "Materiais"
        sourced: true
','2026-11-01 12:00:00.000000');
INSERT INTO "questionnaire_version" VALUES('hechos_red',1,'a2f6a59577c732907de3c28d9eea56a95f0d628637e019bb52308549b3f733b8','# yaml-language-server: $schema=schema.json
# The factual sheet about territory, governance and load (README.md has the format).
# This version is published: what it asks never changes, nor its Spanish.

id: hechos_red
version: 1
status: published
languages: [es, en, pt]
drafts: [en, pt]
respondent: network

title:
  es: "Hoja de hechos: la red"
  en: "Factual sheet: the network"
  pt: "Ficha de fatos: a rede"

minutes:
  least: 15
  most: 30

instructions:
  - es: "Estos son hechos de la red, no opiniones. Responda por los últimos 12 meses; si la red lleva menos tiempo, desde que comenzó. Una cifra aproximada sirve: márquela como estimada."
    en: "These are facts about the network, not opinions. Answer for the last 12 months; if the network is younger, for the time since it began. A rough figure will do: mark it as an estimate."
    pt: "Estes são fatos da rede, não opiniões. Responda sobre os últimos 12 meses; se a rede tem menos tempo, desde que ela começou. Um número aproximado serve: marque-o como estimado."
  - es: "En cada hecho diga de dónde sale: el documento o registro, o quién lo estima, y de qué año es. Un hecho sin fuente se muestra, pero no cuenta para los hallazgos."
    en: "For each fact say where it comes from: the document or register, or who estimates it, and of what year it is. A fact without a source is shown but does not count for the findings."
    pt: "Em cada fato diga de onde vem: o documento ou registro, ou quem o estima, e de que ano é. Um fato sem fonte é mostrado, mas não conta para os achados."
  - es: "Deje en blanco lo que no sepa: es mejor un vacío que un número inventado. Puede encargar la hoja a otra persona de la red."
    en: "Leave blank what you do not know: a gap is better than an invented number. You can pass the sheet on to another person of the network."
    pt: "Deixe em branco o que você não sabe: é melhor uma lacuna do que um número inventado. Você pode passar a ficha para outra pessoa da rede."

dimensions: []

sections:
  - id: territorio
    title:
      es: "Territorio"
      en: "Territory"
      pt: "Território"
    questions:
      - kind: facts
        id: FT
        text:
          es: "¿Cuáles son las zonas del territorio, cuánta población objetivo tiene cada una y cuántas acciones hizo la red allí en el año?"
          en: "Which are the zones of the territory, how many people of the target population does each have, and how many actions did the network carry out there in the year?"
          pt: "Quais são as zonas do território, quanta população-alvo tem cada uma e quantas ações a rede fez ali no ano?"
        hint:
          es: "Una zona por fila, también aquellas sin ninguna acción: escriba 0. Quién necesita y quién recibe se compara sólo si todas tienen población y acciones."
          en: "One zone per row, also those without any action: write 0. Who needs and who receives is compared only if all have a population and actions."
          pt: "Uma zona por linha, também aquelas sem nenhuma ação: escreva 0. Quem precisa e quem recebe só se compara se todas têm população e ações."
        rows: 12
        fields:
          - code: "zona"
            kind: text
            label:
              es: "Zona"
              en: "Zone"
              pt: "Zona"
          - code: "poblacion"
            label:
              es: "Población objetivo"
              en: "Target population"
              pt: "População-alvo"
            unit:
              es: "personas"
              en: "people"
              pt: "pessoas"
          - code: "sectores"
            kind: text
            label:
              es: "Sectores presentes"
              en: "Sectors present"
              pt: "Setores presentes"
          - code: "acciones"
            label:
              es: "Acciones en el año"
              en: "Actions in the year"
              pt: "Ações no ano"
        sourced: true
      - kind: facts
        id: FT4
        text:
          es: "¿Los límites de trabajo (distritos, circunscripciones) de los sectores coinciden?"
          en: "Do the boundaries within which sectors work (districts, catchment areas) coincide?"
          pt: "Os limites de trabalho (distritos, circunscrições) dos setores coincidem?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Respuesta"
              en: "Answer"
              pt: "Resposta"
            choices:
              - code: "si"
                label:
                  es: "Sí"
                  en: "Yes"
                  pt: "Sim"
              - code: "en_parte"
                label:
                  es: "En parte"
                  en: "In part"
                  pt: "Em parte"
              - code: "no"
                label:
                  es: "No"
                  en: "No"
                  pt: "Não"
        sourced: true

  - id: gobernanza
    title:
      es: "Gobernanza"
      en: "Governance"
      pt: "Governança"
    questions:
      - kind: facts
        id: FG1
        text:
          es: "¿Cómo se gobierna la red?"
          en: "How is the network governed?"
          pt: "Como a rede é governada?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Respuesta"
              en: "Answer"
              pt: "Resposta"
            choices:
              - code: "compartida"
                label:
                  es: "Gobernanza compartida entre los miembros"
                  en: "Governance shared among the members"
                  pt: "Governança compartilhada entre os membros"
              - code: "lider"
                label:
                  es: "Una institución lidera"
                  en: "One institution leads"
                  pt: "Uma instituição lidera"
              - code: "secretaria"
                label:
                  es: "Una secretaría o entidad coordinadora"
                  en: "A secretariat or coordinating body"
                  pt: "Uma secretaria ou entidade coordenadora"
        sourced: true
      - kind: facts
        id: FG2
        text:
          es: "¿Por qué mandato existe la red?"
          en: "By what mandate does the network exist?"
          pt: "Por qual mandato a rede existe?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Mandato"
              en: "Mandate"
              pt: "Mandato"
            choices:
              - code: "voluntaria"
                label:
                  es: "Es voluntaria"
                  en: "It is voluntary"
                  pt: "É voluntária"
              - code: "norma"
                label:
                  es: "Norma o programa nacional"
                  en: "A national rule or programme"
                  pt: "Norma ou programa nacional"
              - code: "ordenanza"
                label:
                  es: "Ordenanza"
                  en: "A municipal ordinance"
                  pt: "Lei ou decreto municipal"
          - code: "cual"
            kind: text
            label:
              es: "Cuál norma, programa u ordenanza"
              en: "Which rule, programme or ordinance"
              pt: "Qual norma, programa, lei ou decreto"
        sourced: true
      - kind: facts
        id: FG3
        text:
          es: "¿Cuándo comenzó la red?"
          en: "When did the network begin?"
          pt: "Quando a rede começou?"
        fields:
          - code: "mes_inicio"
            label:
              es: "Mes, de 1 a 12"
              en: "Month, from 1 to 12"
              pt: "Mês, de 1 a 12"
            least: 1
            most: 12
          - code: "anio_inicio"
            label:
              es: "Año"
              en: "Year"
              pt: "Ano"
            least: 1900
            most: 2100
        sourced: true
      - kind: facts
        id: FG4
        text:
          es: "Si es comisión o subgrupo, ¿de qué red superior?"
          en: "If it is a committee or subgroup, of which larger network?"
          pt: "Se é comissão ou subgrupo, de que rede superior?"
        fields:
          - code: "red"
            kind: text
            label:
              es: "Red superior"
              en: "Larger network"
              pt: "Rede superior"
        sourced: true
      - kind: facts
        id: FG5
        text:
          es: "¿Comparte la red sus miembros con otra a propósito?"
          en: "Does the network share its members with another on purpose?"
          pt: "A rede compartilha seus membros com outra de propósito?"
        fields:
          - code: "respuesta"
            kind: choice
            label:
              es: "Respuesta"
              en: "Answer"
              pt: "Resposta"
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
          - code: "finalidad"
            kind: text
            label:
              es: "Para qué: la finalidad declarada"
              en: "What for: the stated purpose"
              pt: "Para quê: a finalidade declarada"
        sourced: true
      - kind: grid
        id: FV1
        text:
          es: "¿Quién puede resolver lo que hoy frena a la red?"
          en: "Who can solve what holds the network back today?"
          pt: "Quem pode resolver o que hoje freia a rede?"
        rows:
          - code: "OBJ"
            label:
              es: "En los objetivos"
              en: "In its objectives"
              pt: "Nos objetivos"
          - code: "PLA"
            label:
              es: "En la planificación"
              en: "In its planning"
              pt: "No planejamento"
          - code: "PRE"
            label:
              es: "En el presupuesto"
              en: "In its budget"
              pt: "No orçamento"
          - code: "INF"
            label:
              es: "En la información"
              en: "In its information"
              pt: "Na informação"
          - code: "EVA"
            label:
              es: "En la evaluación"
              en: "In its evaluation"
              pt: "Na avaliação"
        choices:
          - code: "red"
            label:
              es: "La red"
              en: "The network"
              pt: "A rede"
          - code: "municipio"
            label:
              es: "El municipio"
              en: "The municipality"
              pt: "O município"
          - code: "region"
            label:
              es: "La provincia o región"
              en: "The province or region"
              pt: "A província ou região"
          - code: "ministerio"
            label:
              es: "El ministerio"
              en: "The ministry"
              pt: "O ministério"

  - id: reuniones
    title:
      es: "Reuniones"
      en: "Meetings"
      pt: "Reuniões"
    questions:
      - kind: facts
        id: FM1
        text:
          es: "¿Cuántas reuniones tiene la red al mes?"
          en: "How many meetings does the network have a month?"
          pt: "Quantas reuniões a rede faz por mês?"
        fields:
          - code: "reuniones"
            label:
              es: "Reuniones al mes"
              en: "Meetings a month"
              pt: "Reuniões por mês"
            most: 60
            whole: false
        sourced: true
      - kind: facts
        id: FM2
        text:
          es: "¿Cuánto dura una reunión habitual?"
          en: "How long does a usual meeting last?"
          pt: "Quanto dura uma reunião habitual?"
        fields:
          - code: "horas"
            label:
              es: "Duración"
              en: "Duration"
              pt: "Duração"
            unit:
              es: "horas"
              en: "hours"
              pt: "horas"
            most: 24
            whole: false
        sourced: true
      - kind: facts
        id: FM3
        text:
          es: "¿Cuántas personas asisten, y de qué instituciones y sectores?"
          en: "How many people attend, and from which institutions and sectors?"
          pt: "Quantas pessoas participam, e de quais instituições e setores?"
        hint:
          es: "Una institución por fila, sin nombres de personas."
          en: "One institution per row, without people''s names."
          pt: "Uma instituição por linha, sem nomes de pessoas."
        rows: 20
        fields:
          - code: "institucion"
            kind: text
            label:
              es: "Institución"
              en: "Institution"
              pt: "Instituição"
          - code: "sector"
            kind: text
            label:
              es: "Sector"
              en: "Sector"
              pt: "Setor"
          - code: "personas"
            label:
              es: "Personas"
              en: "People"
              pt: "Pessoas"
            most: 1000
        sourced: true

  - id: perfil
    title:
      es: "Perfil de la red"
      en: "Profile of the network"
      pt: "Perfil da rede"
    questions:
      - kind: grid
        id: TEM
        text:
          es: "¿Sobre qué temas trabaja la red?"
          en: "Which themes does the network work on?"
          pt: "Sobre que temas a rede trabalha?"
        rows:
          - code: "salud"
            label:
              es: "Salud"
              en: "Health"
              pt: "Saúde"
          - code: "salud_mental"
            label:
              es: "Salud mental"
              en: "Mental health"
              pt: "Saúde mental"
          - code: "desarrollo_infantil"
            label:
              es: "Desarrollo infantil"
              en: "Child development"
              pt: "Desenvolvimento infantil"
          - code: "proteccion_derechos"
            label:
              es: "Protección de derechos"
              en: "Protection of rights"
              pt: "Proteção de direitos"
          - code: "educacion"
            label:
              es: "Educación"
              en: "Education"
              pt: "Educação"
          - code: "violencia"
            label:
              es: "Violencia"
              en: "Violence"
              pt: "Violência"
          - code: "drogas_alcohol"
            label:
              es: "Drogas y alcohol"
              en: "Drugs and alcohol"
              pt: "Drogas e álcool"
          - code: "discapacidad"
            label:
              es: "Discapacidad"
              en: "Disability"
              pt: "Deficiência"
          - code: "envejecimiento"
            label:
              es: "Envejecimiento"
              en: "Ageing"
              pt: "Envelhecimento"
          - code: "seguridad"
            label:
              es: "Seguridad"
              en: "Public safety"
              pt: "Segurança"
          - code: "vivienda_barrio"
            label:
              es: "Vivienda y barrio"
              en: "Housing and neighbourhood"
              pt: "Habitação e bairro"
          - code: "empleo_ingresos"
            label:
              es: "Empleo e ingresos"
              en: "Employment and income"
              pt: "Emprego e renda"
          - code: "ambiente"
            label:
              es: "Ambiente"
              en: "Environment"
              pt: "Ambiente"
          - code: "cultura_deporte"
            label:
              es: "Cultura y deporte"
              en: "Culture and sport"
              pt: "Cultura e esporte"
          - code: "migracion"
            label:
              es: "Migración"
              en: "Migration"
              pt: "Migração"
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
      - kind: grid
        id: POB
        text:
          es: "¿Para qué poblaciones trabaja la red?"
          en: "For which populations does the network work?"
          pt: "Para quais populações a rede trabalha?"
        rows:
          - code: "gestantes"
            label:
              es: "Gestantes"
              en: "Pregnant women"
              pt: "Gestantes"
          - code: "primera_infancia"
            label:
              es: "Primera infancia"
              en: "Early childhood"
              pt: "Primeira infância"
          - code: "ninez"
            label:
              es: "Niñez"
              en: "Childhood"
              pt: "Infância"
          - code: "adolescencia"
            label:
              es: "Adolescencia"
              en: "Adolescence"
              pt: "Adolescência"
          - code: "juventud"
            label:
              es: "Juventud"
              en: "Young people"
              pt: "Juventude"
          - code: "personas_adultas"
            label:
              es: "Personas adultas"
              en: "Adults"
              pt: "Pessoas adultas"
          - code: "personas_mayores"
            label:
              es: "Personas mayores"
              en: "Older people"
              pt: "Pessoas idosas"
          - code: "mujeres"
            label:
              es: "Mujeres"
              en: "Women"
              pt: "Mulheres"
          - code: "discapacidad"
            label:
              es: "Personas con discapacidad"
              en: "People with disabilities"
              pt: "Pessoas com deficiência"
          - code: "migrantes"
            label:
              es: "Migrantes"
              en: "Migrants"
              pt: "Migrantes"
          - code: "pueblos_indigenas"
            label:
              es: "Pueblos indígenas"
              en: "Indigenous peoples"
              pt: "Povos indígenas"
          - code: "poblacion_general"
            label:
              es: "Población general (todas)"
              en: "General population (all)"
              pt: "População em geral (todas)"
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
      - kind: grid
        id: FUN
        text:
          es: "¿Qué funciones cumple la red?"
          en: "What functions does the network have?"
          pt: "Que funções a rede cumpre?"
        rows:
          - code: "intercambiar_informacion"
            label:
              es: "Intercambiar información"
              en: "Exchange information"
              pt: "Trocar informações"
          - code: "coordinar"
            label:
              es: "Coordinar"
              en: "Coordinate"
              pt: "Coordenar"
          - code: "planificar"
            label:
              es: "Planificar"
              en: "Plan"
              pt: "Planejar"
          - code: "derivar_casos"
            label:
              es: "Derivar o gestionar casos"
              en: "Refer or manage cases"
              pt: "Encaminhar ou gerir casos"
          - code: "atender"
            label:
              es: "Atender directamente"
              en: "Serve people directly"
              pt: "Atender diretamente"
          - code: "prevenir_promover"
            label:
              es: "Prevenir y promover"
              en: "Prevent and promote"
              pt: "Prevenir e promover"
          - code: "formar"
            label:
              es: "Formar"
              en: "Train"
              pt: "Formar"
          - code: "hacer_seguimiento"
            label:
              es: "Hacer seguimiento"
              en: "Monitor"
              pt: "Acompanhar"
          - code: "asignar_recursos"
            label:
              es: "Asignar recursos"
              en: "Allocate resources"
              pt: "Alocar recursos"
          - code: "fiscalizar"
            label:
              es: "Fiscalizar"
              en: "Inspect"
              pt: "Fiscalizar"
          - code: "incidir"
            label:
              es: "Incidir o abogar"
              en: "Advocate"
              pt: "Incidir ou defender causas"
          - code: "emergencia"
            label:
              es: "Responder a emergencias"
              en: "Respond to emergencies"
              pt: "Responder a emergências"
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
','2026-11-01 12:00:00.000000');
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
INSERT INTO "questionnaire_version" VALUES('vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','# yaml-language-server: $schema=schema.json
# The roster of ties, short form: who relates with whom, once per institution (README.md
# has the format). This version is published: what it asks never changes, nor its Spanish.

id: vinculos
version: 1
status: published
languages: [es, en, pt]
drafts: [en, pt]

title:
  es: "Vínculos entre instituciones"
  en: "Ties between institutions"
  pt: "Vínculos entre instituições"

minutes:
  least: 5
  most: 15

instructions:
  - es: "Responda por su institución, no por usted. Basta una respuesta por institución: si dos personas de la misma responden, cuenta la que se envió al final."
    en: "Answer for your institution, not for yourself. One answer per institution is enough: if two people of the same one answer, the one that was submitted last counts."
    pt: "Responda por sua instituição, não por você. Basta uma resposta por instituição: se duas pessoas da mesma responderem, vale a que foi enviada por último."
  - es: "Responda por los temas de la red, no por toda relación que tenga con esas instituciones."
    en: "Answer about the matters of the network, not about every relation that you have with those institutions."
    pt: "Responda sobre os temas da rede, não sobre toda relação que você tenha com essas instituições."
  - es: "Deje en blanco lo que no sepa. Si una institución con la que se relaciona por temas de la red no está en la lista, agréguela al final."
    en: "Leave blank what you do not know. If an institution that you relate with in matters of the network is not on the list, add it at the end."
    pt: "Deixe em branco o que você não sabe. Se uma instituição com a qual você se relaciona por temas da rede não está na lista, acrescente-a no fim."

dimensions: []

sections:
  - id: vinculos
    title:
      es: "Relación con las otras instituciones"
      en: "Relations with the other institutions"
      pt: "Relação com as outras instituições"
    questions:
      - kind: ties
        id: VIN
        text:
          es: "¿Cómo se relaciona su institución con cada una de las otras de la red?"
          en: "How does your institution relate with each of the others of the network?"
          pt: "Como sua instituição se relaciona com cada uma das outras da rede?"
        others: 3
        items:
          - code: T1
            label:
              es: "En los últimos 3 meses, ¿con qué frecuencia se relacionó por temas de la red?"
              en: "In the last 3 months, how often did you relate in matters of the network?"
              pt: "Nos últimos 3 meses, com que frequência se relacionou por temas da rede?"
            choices:
              - code: nunca
                label:
                  es: "Nunca"
                  en: "Never"
                  pt: "Nunca"
              - code: una_vez
                label:
                  es: "Una vez"
                  en: "Once"
                  pt: "Uma vez"
              - code: mensual
                label:
                  es: "Cada mes"
                  en: "Every month"
                  pt: "Todo mês"
              - code: semanal
                label:
                  es: "Cada semana o más"
                  en: "Every week or more"
                  pt: "Toda semana ou mais"
          - code: T3
            label:
              es: "¿Le envía información?"
              en: "Do you send it information?"
              pt: "Envia informações a ela?"
            choices:
              - code: "no"
                label:
                  es: "No"
                  en: "No"
                  pt: "Não"
              - code: a_veces
                label:
                  es: "A veces"
                  en: "Sometimes"
                  pt: "Às vezes"
              - code: regular
                label:
                  es: "Regularmente"
                  en: "Regularly"
                  pt: "Regularmente"
          - code: T4
            label:
              es: "¿Recibe información de ella?"
              en: "Do you receive information from it?"
              pt: "Recebe informações dela?"
            choices:
              - code: "no"
                label:
                  es: "No"
                  en: "No"
                  pt: "Não"
              - code: a_veces
                label:
                  es: "A veces"
                  en: "Sometimes"
                  pt: "Às vezes"
              - code: regular
                label:
                  es: "Regularmente"
                  en: "Regularly"
                  pt: "Regularmente"
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
INSERT INTO "response" VALUES('054f92835d4e4c92b2079060da6a202d','a718998929ef4b28b3596e0c3abcfeb6','hechos_minimos',2,'309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c','{"FP2": {"value": {"respuesta": "coordinadas", "document": "Acta 3", "year": "2026", "basis": "documented"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "FM1": {"value": {"reuniones": "2", "document": "Acta 3", "year": "2026", "basis": "documented"}, "revision": 2, "at": "2026-11-01T15:00:00+00:00"}}',X'',3,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','VZQQ-R4GW',NULL,NULL,0,'99c59d23805c4ff8aa0698c6fd54ed9d');
INSERT INTO "response" VALUES('479f31a55add4ee09b79625e8ee0d228','e1757423333a4542941db4fb280b35d4','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 3, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 2, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'0303030203030203020202030102010103020202020202010201',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','FE7Y-CG6N',NULL,NULL,0,'0de8e16168a643f0a2807ecdebeb46e7');
INSERT INTO "response" VALUES('479f31a55add4ee09b79625e8ee0d228','a7476a7c39064a019dc2752d4dff5887','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 2, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": "NA", "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'03020302020302020102010200010001030202020102010101FE',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','5FNK-FY5Q',NULL,NULL,0,'ffabace8b45f4b7c80d19cf5ab9f4636');
INSERT INTO "response" VALUES('479f31a55add4ee09b79625e8ee0d228','199c132cd330499c8ee8d8166b99c83b','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": 0, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'0202020102020202010201010001000003010201010201010100',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','SK2Z-8JGM',NULL,NULL,0,'9848a44b7e8a4547aa1b8b3ffa47fc60');
INSERT INTO "response" VALUES('479f31a55add4ee09b79625e8ee0d228','95dbe3466e0b466583046790fd51ad66','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": "NS", "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": "NS", "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 0, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 0, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 0, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'02020101020202020102FF010000FF0002010101000100000101',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','N9VA-87B6',NULL,NULL,0,'48876205110f43079895a5a0fd851cf9');
INSERT INTO "response" VALUES('7a4dfa82d9664ac498f9dfca4aea0ce2','e1757423333a4542941db4fb280b35d4','hechos_minimos',2,'309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c','{"FP2": {"value": {"respuesta": "coordinadas", "document": "Acta 3", "year": "2026", "basis": "documented"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "FM1": {"value": {"reuniones": "2", "document": "Acta 3", "year": "2026", "basis": "documented"}, "revision": 2, "at": "2026-11-01T15:00:00+00:00"}}',X'',3,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','MTAV-QGUW',NULL,NULL,0,'c4c1d68adc824033941ef2451196a64f');
INSERT INTO "response" VALUES('7ae98c1f21dd47e58bb5299baab9c7f5','a718998929ef4b28b3596e0c3abcfeb6','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 3, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 2, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'0303030203030203020202030102010103020202020202010201',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','W5T8-MXE8',NULL,NULL,0,'d4d39d8b426e415b92ada57d5ced826b');
INSERT INTO "response" VALUES('7ae98c1f21dd47e58bb5299baab9c7f5','8859d704654f440fa27913b1d192dd5a','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 2, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": "NA", "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'03020302020302020102010200010001030202020102010101FE',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','U25M-S2KB',NULL,NULL,0,'4155b74851f740cf8f02af1befb56de7');
INSERT INTO "response" VALUES('7ae98c1f21dd47e58bb5299baab9c7f5','df2a17d674054356b493e82b23430a42','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": 0, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'0202020102020202010201010001000003010201010201010100',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','P64J-DMUB',NULL,NULL,0,'32a806f78f9f45acba32d5c27ac26cb9');
INSERT INTO "response" VALUES('7ae98c1f21dd47e58bb5299baab9c7f5','5b9a5a72fda449ceadb61f6e40f49c8c','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": "NS", "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": "NS", "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 0, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 0, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 0, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'02020101020202020102FF010000FF0002010101000100000101',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','TJC2-5GRG',NULL,NULL,0,'ca51ea6fbdbc4680be1a61ad6a79585b');
INSERT INTO "response" VALUES('a425e127460547408cad3f6dacdbb537','a718998929ef4b28b3596e0c3abcfeb6','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','CUSQ-MH5P',NULL,NULL,0,'138ba759d751474e83420f8a3b423f66');
INSERT INTO "response" VALUES('a425e127460547408cad3f6dacdbb537','8859d704654f440fa27913b1d192dd5a','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','K2AP-NSXS',NULL,NULL,0,'33c0f5eab7a74760a606e4610cb63334');
INSERT INTO "response" VALUES('a425e127460547408cad3f6dacdbb537','df2a17d674054356b493e82b23430a42','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','YGNV-JFYS',NULL,NULL,0,'6df354d4a32547ba9e49ce8269c0e932');
INSERT INTO "response" VALUES('a425e127460547408cad3f6dacdbb537','5b9a5a72fda449ceadb61f6e40f49c8c','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','R7GN-QJ8D',NULL,NULL,0,'2f174eb61ecf42fcad6dd2fcf5892a4e');
INSERT INTO "response" VALUES('ba222f340642424fabc7784cdc694bb1','e1757423333a4542941db4fb280b35d4','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','MFEC-WNMS',NULL,NULL,0,'016fb48605a346009655b5ada529a063');
INSERT INTO "response" VALUES('ba222f340642424fabc7784cdc694bb1','a7476a7c39064a019dc2752d4dff5887','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','4HS9-PZPB',NULL,NULL,0,'6fad12b301604de5aec0adf72f9eafbf');
INSERT INTO "response" VALUES('ba222f340642424fabc7784cdc694bb1','199c132cd330499c8ee8d8166b99c83b','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','P6PT-YEUA',NULL,NULL,0,'976732a1c0984105a81531681517a6b8');
INSERT INTO "response" VALUES('ba222f340642424fabc7784cdc694bb1','95dbe3466e0b466583046790fd51ad66','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','VTN2-DYAU',NULL,NULL,0,'3606a5d8224f4b2d89dd7ac43f2fcb12');
INSERT INTO "response" VALUES('c15eb04c6b7b47d9adb3648dfc1d225f','d3a9a1eb278a4570848c1bee1053bfaf','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 3, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 2, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'0303030203030203020202030102010103020202020202010201',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','KB6G-VAH7',NULL,NULL,0,'e4cc40b56c774069baaabadf0b495eaf');
INSERT INTO "response" VALUES('c15eb04c6b7b47d9adb3648dfc1d225f','a5c9dff43cab4d39bd157db668f68869','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 2, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": "NA", "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'03020302020302020102010200010001030202020102010101FE',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','J5SM-F4D4',NULL,NULL,0,'b90994772ec144828d8d9e0b9d7d5445');
INSERT INTO "response" VALUES('c15eb04c6b7b47d9adb3648dfc1d225f','f4c61f50050e4d7e92e9dbaf0266947a','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": 0, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'0202020102020202010201010001000003010201010201010100',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','JRZ7-R4EP',NULL,NULL,0,'f1e526a8bd9946718cc50d0567ff042a');
INSERT INTO "response" VALUES('c15eb04c6b7b47d9adb3648dfc1d225f','b2c49ca30f784ebbb17ac939791f063d','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": "NS", "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": "NS", "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 0, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 0, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 0, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'02020101020202020102FF010000FF0002010101000100000101',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','8J89-XCA4',NULL,NULL,0,'594a5cb0208a4a46b9e1e09aaa5fed4d');
INSERT INTO "response" VALUES('edb6fb764c40469895cdc0158dfa34db','d3a9a1eb278a4570848c1bee1053bfaf','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','JQDG-JKS3',NULL,NULL,0,'00a62b1305724eb29849a7d422070ce9');
INSERT INTO "response" VALUES('edb6fb764c40469895cdc0158dfa34db','a5c9dff43cab4d39bd157db668f68869','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','RVKA-DNS9',NULL,NULL,0,'4254262b0815404c80662fa7f59f2ebc');
INSERT INTO "response" VALUES('edb6fb764c40469895cdc0158dfa34db','f4c61f50050e4d7e92e9dbaf0266947a','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','HUAW-NCR9',NULL,NULL,0,'54c17e64a29f408fb7c35366ccfa1f2c');
INSERT INTO "response" VALUES('edb6fb764c40469895cdc0158dfa34db','b2c49ca30f784ebbb17ac939791f063d','vinculos',1,'015110148091aaca5bebac4a683a3554c1bef1bd76358a342f84ba78a7e0a4a7','{"VIN": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}}',X'',2,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','9WQ2-WXWN',NULL,NULL,0,'d0963e4273d64af69bb2259c06a8e9b4');
INSERT INTO "response" VALUES('f026492aad4247b39cd286b3dee585bc','d3a9a1eb278a4570848c1bee1053bfaf','hechos_minimos',2,'309841ac06152ef5a8c0f2da7be8702a3958cf4e7a68c8c651d1725288abc77c','{"FP2": {"value": {"respuesta": "coordinadas", "document": "Acta 3", "year": "2026", "basis": "documented"}, "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "FM1": {"value": {"reuniones": "2", "document": "Acta 3", "year": "2026", "basis": "documented"}, "revision": 2, "at": "2026-11-01T15:00:00+00:00"}}',X'',3,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','YT9U-A84P',NULL,NULL,0,'e7b01067eb0d4851804091ed1031886e');
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
INSERT INTO "response_change" VALUES(97,'99c59d23805c4ff8aa0698c6fd54ed9d',1,'2026-11-01 13:00:00.000000','saved','{"FP2": {"old": null, "new": {"value": {"respuesta": "coordinadas", "document": "Acta 3", "year": "2026", "basis": "documented"}}}}');
INSERT INTO "response_change" VALUES(98,'99c59d23805c4ff8aa0698c6fd54ed9d',2,'2026-11-01 15:00:00.000000','saved','{"FM1": {"old": null, "new": {"value": {"reuniones": "2", "document": "Acta 3", "year": "2026", "basis": "documented"}}}}');
INSERT INTO "response_change" VALUES(99,'99c59d23805c4ff8aa0698c6fd54ed9d',3,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(100,'0de8e16168a643f0a2807ecdebeb46e7',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(101,'0de8e16168a643f0a2807ecdebeb46e7',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 3}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 3}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(102,'0de8e16168a643f0a2807ecdebeb46e7',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 3}}, "PLA4": {"old": null, "new": {"value": 2}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(103,'0de8e16168a643f0a2807ecdebeb46e7',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 3}}, "PRE2": {"old": null, "new": {"value": 1}}, "PRE3": {"old": null, "new": {"value": 2}}, "PRE4": {"old": null, "new": {"value": 1}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(104,'0de8e16168a643f0a2807ecdebeb46e7',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(105,'0de8e16168a643f0a2807ecdebeb46e7',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 2}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 2}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(106,'0de8e16168a643f0a2807ecdebeb46e7',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(107,'0de8e16168a643f0a2807ecdebeb46e7',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(108,'ffabace8b45f4b7c80d19cf5ab9f4636',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(109,'ffabace8b45f4b7c80d19cf5ab9f4636',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(110,'ffabace8b45f4b7c80d19cf5ab9f4636',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(111,'ffabace8b45f4b7c80d19cf5ab9f4636',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 2}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(112,'ffabace8b45f4b7c80d19cf5ab9f4636',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(113,'ffabace8b45f4b7c80d19cf5ab9f4636',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": "NA"}}}');
INSERT INTO "response_change" VALUES(114,'ffabace8b45f4b7c80d19cf5ab9f4636',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(115,'ffabace8b45f4b7c80d19cf5ab9f4636',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(116,'9848a44b7e8a4547aa1b8b3ffa47fc60',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(117,'9848a44b7e8a4547aa1b8b3ffa47fc60',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(118,'9848a44b7e8a4547aa1b8b3ffa47fc60',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(119,'9848a44b7e8a4547aa1b8b3ffa47fc60',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(120,'9848a44b7e8a4547aa1b8b3ffa47fc60',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(121,'9848a44b7e8a4547aa1b8b3ffa47fc60',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(122,'9848a44b7e8a4547aa1b8b3ffa47fc60',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(123,'9848a44b7e8a4547aa1b8b3ffa47fc60',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(124,'48876205110f43079895a5a0fd851cf9',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(125,'48876205110f43079895a5a0fd851cf9',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 1}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(126,'48876205110f43079895a5a0fd851cf9',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": "NS"}}}');
INSERT INTO "response_change" VALUES(127,'48876205110f43079895a5a0fd851cf9',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 0}}, "PRE4": {"old": null, "new": {"value": "NS"}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(128,'48876205110f43079895a5a0fd851cf9',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 2}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 1}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(129,'48876205110f43079895a5a0fd851cf9',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 1}}, "EVA2": {"old": null, "new": {"value": 0}}, "EVA3": {"old": null, "new": {"value": 0}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(130,'48876205110f43079895a5a0fd851cf9',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(131,'48876205110f43079895a5a0fd851cf9',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(132,'c4c1d68adc824033941ef2451196a64f',1,'2026-11-01 13:00:00.000000','saved','{"FP2": {"old": null, "new": {"value": {"respuesta": "coordinadas", "document": "Acta 3", "year": "2026", "basis": "documented"}}}}');
INSERT INTO "response_change" VALUES(133,'c4c1d68adc824033941ef2451196a64f',2,'2026-11-01 15:00:00.000000','saved','{"FM1": {"old": null, "new": {"value": {"reuniones": "2", "document": "Acta 3", "year": "2026", "basis": "documented"}}}}');
INSERT INTO "response_change" VALUES(134,'c4c1d68adc824033941ef2451196a64f',3,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(135,'d4d39d8b426e415b92ada57d5ced826b',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(136,'d4d39d8b426e415b92ada57d5ced826b',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 3}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 3}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(137,'d4d39d8b426e415b92ada57d5ced826b',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 3}}, "PLA4": {"old": null, "new": {"value": 2}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(138,'d4d39d8b426e415b92ada57d5ced826b',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 3}}, "PRE2": {"old": null, "new": {"value": 1}}, "PRE3": {"old": null, "new": {"value": 2}}, "PRE4": {"old": null, "new": {"value": 1}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(139,'d4d39d8b426e415b92ada57d5ced826b',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(140,'d4d39d8b426e415b92ada57d5ced826b',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 2}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 2}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(141,'d4d39d8b426e415b92ada57d5ced826b',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(142,'d4d39d8b426e415b92ada57d5ced826b',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(143,'4155b74851f740cf8f02af1befb56de7',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(144,'4155b74851f740cf8f02af1befb56de7',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(145,'4155b74851f740cf8f02af1befb56de7',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(146,'4155b74851f740cf8f02af1befb56de7',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 2}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(147,'4155b74851f740cf8f02af1befb56de7',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(148,'4155b74851f740cf8f02af1befb56de7',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": "NA"}}}');
INSERT INTO "response_change" VALUES(149,'4155b74851f740cf8f02af1befb56de7',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(150,'4155b74851f740cf8f02af1befb56de7',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(151,'32a806f78f9f45acba32d5c27ac26cb9',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(152,'32a806f78f9f45acba32d5c27ac26cb9',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(153,'32a806f78f9f45acba32d5c27ac26cb9',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(154,'32a806f78f9f45acba32d5c27ac26cb9',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(155,'32a806f78f9f45acba32d5c27ac26cb9',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(156,'32a806f78f9f45acba32d5c27ac26cb9',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(157,'32a806f78f9f45acba32d5c27ac26cb9',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(158,'32a806f78f9f45acba32d5c27ac26cb9',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(159,'ca51ea6fbdbc4680be1a61ad6a79585b',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(160,'ca51ea6fbdbc4680be1a61ad6a79585b',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 1}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(161,'ca51ea6fbdbc4680be1a61ad6a79585b',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": "NS"}}}');
INSERT INTO "response_change" VALUES(162,'ca51ea6fbdbc4680be1a61ad6a79585b',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 0}}, "PRE4": {"old": null, "new": {"value": "NS"}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(163,'ca51ea6fbdbc4680be1a61ad6a79585b',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 2}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 1}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(164,'ca51ea6fbdbc4680be1a61ad6a79585b',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 1}}, "EVA2": {"old": null, "new": {"value": 0}}, "EVA3": {"old": null, "new": {"value": 0}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(165,'ca51ea6fbdbc4680be1a61ad6a79585b',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(166,'ca51ea6fbdbc4680be1a61ad6a79585b',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(167,'138ba759d751474e83420f8a3b423f66',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}}}');
INSERT INTO "response_change" VALUES(168,'138ba759d751474e83420f8a3b423f66',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(169,'33c0f5eab7a74760a606e4610cb63334',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}}}}');
INSERT INTO "response_change" VALUES(170,'33c0f5eab7a74760a606e4610cb63334',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(171,'6df354d4a32547ba9e49ce8269c0e932',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}}}');
INSERT INTO "response_change" VALUES(172,'6df354d4a32547ba9e49ce8269c0e932',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(173,'2f174eb61ecf42fcad6dd2fcf5892a4e',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}}}}');
INSERT INTO "response_change" VALUES(174,'2f174eb61ecf42fcad6dd2fcf5892a4e',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(175,'016fb48605a346009655b5ada529a063',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}}}');
INSERT INTO "response_change" VALUES(176,'016fb48605a346009655b5ada529a063',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(177,'6fad12b301604de5aec0adf72f9eafbf',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}}}}');
INSERT INTO "response_change" VALUES(178,'6fad12b301604de5aec0adf72f9eafbf',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(179,'976732a1c0984105a81531681517a6b8',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}}}');
INSERT INTO "response_change" VALUES(180,'976732a1c0984105a81531681517a6b8',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(181,'3606a5d8224f4b2d89dd7ac43f2fcb12',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}}}}');
INSERT INTO "response_change" VALUES(182,'3606a5d8224f4b2d89dd7ac43f2fcb12',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(183,'e4cc40b56c774069baaabadf0b495eaf',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(184,'e4cc40b56c774069baaabadf0b495eaf',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 3}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 3}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(185,'e4cc40b56c774069baaabadf0b495eaf',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 3}}, "PLA4": {"old": null, "new": {"value": 2}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(186,'e4cc40b56c774069baaabadf0b495eaf',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 3}}, "PRE2": {"old": null, "new": {"value": 1}}, "PRE3": {"old": null, "new": {"value": 2}}, "PRE4": {"old": null, "new": {"value": 1}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(187,'e4cc40b56c774069baaabadf0b495eaf',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(188,'e4cc40b56c774069baaabadf0b495eaf',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 2}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 2}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(189,'e4cc40b56c774069baaabadf0b495eaf',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(190,'e4cc40b56c774069baaabadf0b495eaf',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(191,'b90994772ec144828d8d9e0b9d7d5445',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(192,'b90994772ec144828d8d9e0b9d7d5445',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(193,'b90994772ec144828d8d9e0b9d7d5445',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(194,'b90994772ec144828d8d9e0b9d7d5445',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 2}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(195,'b90994772ec144828d8d9e0b9d7d5445',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(196,'b90994772ec144828d8d9e0b9d7d5445',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": "NA"}}}');
INSERT INTO "response_change" VALUES(197,'b90994772ec144828d8d9e0b9d7d5445',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(198,'b90994772ec144828d8d9e0b9d7d5445',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(199,'f1e526a8bd9946718cc50d0567ff042a',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(200,'f1e526a8bd9946718cc50d0567ff042a',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(201,'f1e526a8bd9946718cc50d0567ff042a',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(202,'f1e526a8bd9946718cc50d0567ff042a',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(203,'f1e526a8bd9946718cc50d0567ff042a',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(204,'f1e526a8bd9946718cc50d0567ff042a',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(205,'f1e526a8bd9946718cc50d0567ff042a',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(206,'f1e526a8bd9946718cc50d0567ff042a',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(207,'594a5cb0208a4a46b9e1e09aaa5fed4d',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(208,'594a5cb0208a4a46b9e1e09aaa5fed4d',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 1}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(209,'594a5cb0208a4a46b9e1e09aaa5fed4d',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": "NS"}}}');
INSERT INTO "response_change" VALUES(210,'594a5cb0208a4a46b9e1e09aaa5fed4d',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 0}}, "PRE4": {"old": null, "new": {"value": "NS"}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(211,'594a5cb0208a4a46b9e1e09aaa5fed4d',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 2}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 1}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(212,'594a5cb0208a4a46b9e1e09aaa5fed4d',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 1}}, "EVA2": {"old": null, "new": {"value": 0}}, "EVA3": {"old": null, "new": {"value": 0}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(213,'594a5cb0208a4a46b9e1e09aaa5fed4d',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(214,'594a5cb0208a4a46b9e1e09aaa5fed4d',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(215,'00a62b1305724eb29849a7d422070ce9',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}}}');
INSERT INTO "response_change" VALUES(216,'00a62b1305724eb29849a7d422070ce9',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(217,'4254262b0815404c80662fa7f59f2ebc',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "regular"}}}}');
INSERT INTO "response_change" VALUES(218,'4254262b0815404c80662fa7f59f2ebc',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(219,'54c17e64a29f408fb7c35366ccfa1f2c',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "no", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "no", "of884b2dc2f8c43aa9ad94e3fbd80a940.T1": "mensual", "of884b2dc2f8c43aa9ad94e3fbd80a940.T3": "a_veces", "of884b2dc2f8c43aa9ad94e3fbd80a940.T4": "no"}}}}');
INSERT INTO "response_change" VALUES(220,'54c17e64a29f408fb7c35366ccfa1f2c',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(221,'d0963e4273d64af69bb2259c06a8e9b4',1,'2026-11-01 13:00:00.000000','saved','{"VIN": {"old": null, "new": {"value": {"o5f8d87f1faf845bf9fcba7fc5a4f89b0.T1": "mensual", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T3": "a_veces", "o5f8d87f1faf845bf9fcba7fc5a4f89b0.T4": "regular", "o3d485c7cb6a24f068c7106cb1e047da5.T1": "mensual", "o3d485c7cb6a24f068c7106cb1e047da5.T3": "a_veces", "o3d485c7cb6a24f068c7106cb1e047da5.T4": "regular", "oed670e40d8b9478ab4707c70e250eed9.T1": "mensual", "oed670e40d8b9478ab4707c70e250eed9.T3": "a_veces", "oed670e40d8b9478ab4707c70e250eed9.T4": "regular"}}}}');
INSERT INTO "response_change" VALUES(222,'d0963e4273d64af69bb2259c06a8e9b4',2,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(223,'e7b01067eb0d4851804091ed1031886e',1,'2026-11-01 13:00:00.000000','saved','{"FP2": {"old": null, "new": {"value": {"respuesta": "coordinadas", "document": "Acta 3", "year": "2026", "basis": "documented"}}}}');
INSERT INTO "response_change" VALUES(224,'e7b01067eb0d4851804091ed1031886e',2,'2026-11-01 15:00:00.000000','saved','{"FM1": {"old": null, "new": {"value": {"reuniones": "2", "document": "Acta 3", "year": "2026", "basis": "documented"}}}}');
INSERT INTO "response_change" VALUES(225,'e7b01067eb0d4851804091ed1031886e',3,'2026-11-02 12:00:00.000000','submitted','{}');
CREATE TABLE role (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_role PRIMARY KEY (id), 
	CONSTRAINT uq_role_name UNIQUE (name)
);
INSERT INTO "role" VALUES(1,'administrator');
INSERT INTO "role" VALUES(2,'coordinator');
CREATE TABLE sheet (
	campaign_id CHAR(32) NOT NULL, 
	holder_id CHAR(32), 
	CONSTRAINT pk_sheet PRIMARY KEY (campaign_id), 
	CONSTRAINT fk_sheet_campaign_id_campaign FOREIGN KEY(campaign_id) REFERENCES campaign (id) ON DELETE CASCADE, 
	CONSTRAINT fk_sheet_holder_id_membership FOREIGN KEY(holder_id) REFERENCES membership (id)
);
INSERT INTO "sheet" VALUES('7a4dfa82d9664ac498f9dfca4aea0ce2','e1757423333a4542941db4fb280b35d4');
INSERT INTO "sheet" VALUES('f026492aad4247b39cd286b3dee585bc','d3a9a1eb278a4570848c1bee1053bfaf');
INSERT INTO "sheet" VALUES('054f92835d4e4c92b2079060da6a202d','a718998929ef4b28b3596e0c3abcfeb6');
CREATE TABLE sheet_review (
	id CHAR(32) NOT NULL, 
	campaign_id CHAR(32) NOT NULL, 
	membership_id CHAR(32) NOT NULL, 
	revision INTEGER NOT NULL, 
	verdict VARCHAR NOT NULL, 
	remark VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_sheet_review PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_review_campaign_id_campaign FOREIGN KEY(campaign_id) REFERENCES campaign (id) ON DELETE CASCADE, 
	CONSTRAINT fk_sheet_review_membership_id_membership FOREIGN KEY(membership_id) REFERENCES membership (id)
);
INSERT INTO "sheet_review" VALUES('bf6f9fec288a413db00ea1f8af30dbd9','054f92835d4e4c92b2079060da6a202d','8859d704654f440fa27913b1d192dd5a',3,'confirmed','','2026-11-02 13:00:00.000000');
INSERT INTO "sheet_review" VALUES('21fd03cfb22047da8ce73ef970b5002b','7a4dfa82d9664ac498f9dfca4aea0ce2','a7476a7c39064a019dc2752d4dff5887',3,'confirmed','','2026-11-02 13:00:00.000000');
INSERT INTO "sheet_review" VALUES('9b8e79bb59b2462ab056fdde32cb19f9','f026492aad4247b39cd286b3dee585bc','a5c9dff43cab4d39bd157db668f68869',3,'confirmed','','2026-11-02 13:00:00.000000');
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
	CONSTRAINT fk_territory_parent_id_territory FOREIGN KEY(parent_id) REFERENCES territory (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_territory_code UNIQUE (code)
);
INSERT INTO "territory" VALUES('00000','Villa Demostración (ficticia)','America/Santiago',1,'df0e7337420c43f8b5d40f6ce079d1b9','commune',NULL,NULL,NULL,'villa demostracion (ficticia)');
INSERT INTO "territory" VALUES('01101','Iquique','America/Santiago',0,'55e626de66e040dea85549f92636afc7','commune',NULL,NULL,NULL,'iquique');
INSERT INTO "territory" VALUES('08301','Los Ángeles','America/Santiago',0,'8d6cf899609544f8bb1bb3749e3d821c','commune',NULL,NULL,NULL,'los angeles');
INSERT INTO "territory" VALUES('13101','Santiago','America/Santiago',0,'f3022fd228cb40e790809f9f6686c9cd','commune',NULL,NULL,NULL,'santiago');
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
INSERT INTO "wave" VALUES('0374425687dc468f8a497d9cef2f2de8','Ronda del programa','published',NULL,NULL,'["nucleo", "hechos_minimos", "vinculos"]',NULL,'2026-11-21','','{}',NULL,NULL,'{}',1,'2026-11-01 12:00:00.000000','2026-11-01 12:00:00.000000','2026-11-04 12:00:00.000000','2026-11-04 12:00:00.000000',NULL);
CREATE TABLE wave_network (
	wave_id CHAR(32) NOT NULL, 
	network_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_wave_network PRIMARY KEY (wave_id, network_id), 
	CONSTRAINT fk_wave_network_wave_id_wave FOREIGN KEY(wave_id) REFERENCES wave (id) ON DELETE CASCADE, 
	CONSTRAINT fk_wave_network_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "wave_network" VALUES('0374425687dc468f8a497d9cef2f2de8','43817f947696462382a7f29797740820');
INSERT INTO "wave_network" VALUES('0374425687dc468f8a497d9cef2f2de8','62bf365106f54a80bbf69de4e3591aa6');
INSERT INTO "wave_network" VALUES('0374425687dc468f8a497d9cef2f2de8','763015acb13a4be8933b8e8d3b5439d7');
CREATE INDEX ix_audit_event_at ON audit_event (at);
CREATE INDEX ix_audit_event_territory_id ON audit_event (territory_id);
CREATE INDEX ix_response_membership_id ON response (membership_id);
CREATE INDEX ix_territory_alias_territory_id ON territory_alias (territory_id);
CREATE INDEX ix_membership_network_id ON membership (network_id);
CREATE INDEX ix_membership_person_id ON membership (person_id);
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
CREATE INDEX ix_sheet_holder_id ON sheet (holder_id);
CREATE INDEX ix_sheet_review_campaign_id ON sheet_review (campaign_id);
CREATE INDEX ix_sheet_review_membership_id ON sheet_review (membership_id);
CREATE INDEX ix_overlap_review_one_id ON overlap_review (one_id);
CREATE INDEX ix_overlap_review_other_id ON overlap_review (other_id);
CREATE INDEX ix_commune_text_territory_id ON commune_text (territory_id);
CREATE INDEX ix_issued_document_wave_id ON issued_document (wave_id);
CREATE INDEX ix_issued_document_territory_id ON issued_document (territory_id);
CREATE INDEX ix_issued_document_network_id ON issued_document (network_id);
COMMIT;
