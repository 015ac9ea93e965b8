BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "audit_event" VALUES(12,'2026-11-01 12:00:12.000000',NULL,'opened','campaign:f0fe282b-d4b4-4280-8790-183afb5f69fb','df0e7337420c43f8b5d40f6ce079d1b9','{"closes_at": "2026-10-31T12:00:00+00:00"}');
INSERT INTO "audit_event" VALUES(13,'2026-11-01 12:00:13.000000',NULL,'closed','campaign:f0fe282b-d4b4-4280-8790-183afb5f69fb','df0e7337420c43f8b5d40f6ce079d1b9','{"closes_at": "2026-10-31T12:00:00+00:00"}');
INSERT INTO "audit_event" VALUES(14,'2026-11-01 12:00:14.000000',NULL,'added','network:eed18df1-012b-41ac-a63d-091212d54e15','df0e7337420c43f8b5d40f6ce079d1b9','{"name": "Mesa comunal de convivencia (ficticia)"}');
INSERT INTO "audit_event" VALUES(15,'2026-11-01 12:00:15.000000',NULL,'added','membership:76b4c544-4e72-471c-be0c-1bcc8f07f39f','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(16,'2026-11-01 12:00:16.000000',NULL,'added','membership:327fb3f3-128c-4b2b-8aa4-1aa87db8dd45','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(17,'2026-11-01 12:00:17.000000',NULL,'added','membership:a444dfb3-23b5-4e52-9e35-1a7fab0e4979','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(18,'2026-11-01 12:00:18.000000',NULL,'added','membership:21de2742-73ce-471b-8aa2-e24049815ae6','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "seguridad"}');
INSERT INTO "audit_event" VALUES(19,'2026-11-01 12:00:19.000000',NULL,'added','membership:b82b2ff7-16ca-4b9b-88fa-806ee48229d1','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(20,'2026-11-01 12:00:20.000000',NULL,'opened','campaign:a5debdf9-e855-4405-951c-b239f5c49204','df0e7337420c43f8b5d40f6ce079d1b9','{"closes_at": "2026-12-31T12:00:00+00:00"}');
INSERT INTO "audit_event" VALUES(21,'2026-11-01 12:00:21.000000',NULL,'added','network:97000ed5-9b39-4938-b11b-1bfaef8fc0f9','df0e7337420c43f8b5d40f6ce079d1b9','{"name": "Red de salud mental (ficticia)"}');
INSERT INTO "audit_event" VALUES(22,'2026-11-01 12:00:22.000000',NULL,'added','membership:24f9db07-3d09-4865-976a-c6ac0ca46a93','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(23,'2026-11-01 12:00:23.000000',NULL,'added','membership:28c82c20-f482-48f7-bf43-4e363d0323e0','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(24,'2026-11-01 12:00:24.000000',NULL,'added','membership:b9f99113-94fd-434f-8e11-cceafe3475f0','df0e7337420c43f8b5d40f6ce079d1b9','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(25,'2026-11-01 12:00:25.000000',NULL,'loaded','demonstration:1',NULL,'{}');
INSERT INTO "audit_event" VALUES(26,'2026-11-01 12:00:26.000000',NULL,'issued','link:788a9a40-2250-4121-a0c3-2b02832b8b8f','df0e7337420c43f8b5d40f6ce079d1b9','{}');
INSERT INTO "audit_event" VALUES(27,'2026-11-01 12:00:27.000000',NULL,'added','territory:efa7f3e0-971d-4cd9-92e5-b409d6823097','efa7f3e0971d4cd992e5b409d6823097','{"name": "Iquique"}');
INSERT INTO "audit_event" VALUES(28,'2026-11-01 12:00:28.000000',NULL,'added','network:861fc5d1-0b00-4437-88d0-52f629ae9be6','efa7f3e0971d4cd992e5b409d6823097','{"name": "Red de infancia"}');
INSERT INTO "audit_event" VALUES(29,'2026-11-01 12:00:29.000000',NULL,'added','membership:4fdc3ab4-af7d-4a9f-888c-45820e949409','efa7f3e0971d4cd992e5b409d6823097','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(30,'2026-11-01 12:00:30.000000',NULL,'added','membership:bfd1d56e-cc99-4697-bec2-b131edb20a7e','efa7f3e0971d4cd992e5b409d6823097','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(31,'2026-11-01 12:00:31.000000',NULL,'added','membership:48da4953-a571-449c-9096-22df86c0fe66','efa7f3e0971d4cd992e5b409d6823097','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(32,'2026-11-01 12:00:32.000000',NULL,'added','membership:5a4aaffc-c815-4790-860d-5fc8b1bd9822','efa7f3e0971d4cd992e5b409d6823097','{"sector": "seguridad"}');
INSERT INTO "audit_event" VALUES(33,'2026-11-01 12:00:33.000000',NULL,'added','membership:85d6a3ee-6d40-418c-9d8a-06582a0b19ea','efa7f3e0971d4cd992e5b409d6823097','{"sector": "justicia"}');
INSERT INTO "audit_event" VALUES(34,'2026-11-01 12:00:34.000000',NULL,'added','membership:4965113c-22fe-4810-b516-b8b935af570a','efa7f3e0971d4cd992e5b409d6823097','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(35,'2026-11-01 12:00:35.000000',NULL,'opened','campaign:9d9aad15-2b67-4d22-8313-712b0b30a32a','efa7f3e0971d4cd992e5b409d6823097','{"closes_at": "2026-11-21T12:00:00+00:00"}');
INSERT INTO "audit_event" VALUES(36,'2026-11-01 12:00:36.000000',NULL,'issued','link:dd400d55-2449-4799-8de8-8181807054d7','efa7f3e0971d4cd992e5b409d6823097','{}');
INSERT INTO "audit_event" VALUES(37,'2026-11-01 12:00:37.000000',NULL,'issued','link:d8158d4a-2e61-453c-a739-0fde58a6a9f1','efa7f3e0971d4cd992e5b409d6823097','{}');
INSERT INTO "audit_event" VALUES(38,'2026-11-01 12:00:38.000000',NULL,'issued','link:d386217d-bf08-4622-9810-78941f82198d','efa7f3e0971d4cd992e5b409d6823097','{}');
INSERT INTO "audit_event" VALUES(39,'2026-11-01 12:00:39.000000',NULL,'issued','link:cbcdbc12-dfc4-4661-8f35-bddd6b78c1fd','efa7f3e0971d4cd992e5b409d6823097','{}');
INSERT INTO "audit_event" VALUES(40,'2026-11-01 12:00:40.000000',NULL,'issued','link:25485c1d-f6d4-4c9d-955d-609689d52ac8','efa7f3e0971d4cd992e5b409d6823097','{}');
INSERT INTO "audit_event" VALUES(41,'2026-11-01 12:00:41.000000',NULL,'revoked','link:cbcdbc12-dfc4-4661-8f35-bddd6b78c1fd','efa7f3e0971d4cd992e5b409d6823097','{}');
INSERT INTO "audit_event" VALUES(42,'2026-11-01 12:00:42.000000',NULL,'issued','link:958b7817-9364-4d69-bc5b-771d61997cd3','efa7f3e0971d4cd992e5b409d6823097','{}');
INSERT INTO "audit_event" VALUES(43,'2026-11-01 12:00:43.000000',2,'typing_started','membership:85d6a3ee-6d40-418c-9d8a-06582a0b19ea','efa7f3e0971d4cd992e5b409d6823097','{"declaration": "consent"}');
INSERT INTO "audit_event" VALUES(44,'2026-11-01 12:00:44.000000',2,'typed','membership:85d6a3ee-6d40-418c-9d8a-06582a0b19ea','efa7f3e0971d4cd992e5b409d6823097','{"declaration": "consent"}');
INSERT INTO "audit_event" VALUES(45,'2026-11-01 12:00:45.000000',NULL,'revoked','link:25485c1d-f6d4-4c9d-955d-609689d52ac8','efa7f3e0971d4cd992e5b409d6823097','{}');
INSERT INTO "audit_event" VALUES(46,'2026-11-01 12:00:46.000000',NULL,'added','network:4bcf4eae-56b8-4d3d-939a-b028483477be','efa7f3e0971d4cd992e5b409d6823097','{"name": "Red antigua"}');
INSERT INTO "audit_event" VALUES(47,'2026-11-01 12:00:47.000000',NULL,'added','membership:b62853d8-b556-431a-bae6-626f48db27e9','efa7f3e0971d4cd992e5b409d6823097','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(48,'2026-11-01 12:00:48.000000',NULL,'added','membership:282cf6f6-66c7-4660-baf4-75ce583963f8','efa7f3e0971d4cd992e5b409d6823097','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(49,'2026-11-01 12:00:49.000000',NULL,'added','membership:7329fd8a-19d2-42e8-9464-7fd12321454b','efa7f3e0971d4cd992e5b409d6823097','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(50,'2026-11-01 12:00:50.000000',NULL,'added','membership:a380da8c-9a7c-4f40-8e22-2cb66c551d7a','efa7f3e0971d4cd992e5b409d6823097','{"sector": "seguridad"}');
INSERT INTO "audit_event" VALUES(51,'2026-11-01 12:00:51.000000',NULL,'added','membership:016f8050-5c10-4219-853b-26351fc3eca6','efa7f3e0971d4cd992e5b409d6823097','{"sector": "justicia"}');
INSERT INTO "audit_event" VALUES(52,'2026-11-01 12:00:52.000000',NULL,'added','membership:86324251-ff8c-440a-b1ad-fa06f887b002','efa7f3e0971d4cd992e5b409d6823097','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(53,'2026-11-01 12:00:53.000000',NULL,'archived','network:4bcf4eae-56b8-4d3d-939a-b028483477be','efa7f3e0971d4cd992e5b409d6823097','{}');
INSERT INTO "audit_event" VALUES(54,'2026-11-01 12:00:54.000000',NULL,'added','territory:58a76fc9-a299-4afb-8b5c-f4ecc327a94b','58a76fc9a2994afb8b5cf4ecc327a94b','{"name": "Los \u00c1ngeles"}');
INSERT INTO "audit_event" VALUES(55,'2026-11-01 12:00:55.000000',NULL,'added','network:7ed6fab9-9fda-4898-87fc-fb51f4022973','58a76fc9a2994afb8b5cf4ecc327a94b','{"name": "Mesa doble"}');
INSERT INTO "audit_event" VALUES(56,'2026-11-01 12:00:56.000000',NULL,'added','membership:8d6cf899-6095-44f8-bb1b-b3749e3d821c','58a76fc9a2994afb8b5cf4ecc327a94b','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(57,'2026-11-01 12:00:57.000000',NULL,'added','membership:cdf01bde-0435-4db0-9925-0b782cfb6da9','58a76fc9a2994afb8b5cf4ecc327a94b','{"sector": "educacion"}');
INSERT INTO "audit_event" VALUES(58,'2026-11-01 12:00:58.000000',NULL,'added','membership:7b57475c-4e95-4414-9804-ead18ba3e147','58a76fc9a2994afb8b5cf4ecc327a94b','{"sector": "desarrollo_social"}');
INSERT INTO "audit_event" VALUES(59,'2026-11-01 12:00:59.000000',NULL,'added','membership:6916c156-5cfa-43f0-899b-383ae066f663','58a76fc9a2994afb8b5cf4ecc327a94b','{"sector": "seguridad"}');
INSERT INTO "audit_event" VALUES(60,'2026-11-01 12:01:00.000000',NULL,'added','membership:46c73994-826e-4ce4-98b0-ddeb90e9844d','58a76fc9a2994afb8b5cf4ecc327a94b','{"sector": "justicia"}');
INSERT INTO "audit_event" VALUES(61,'2026-11-01 12:01:01.000000',NULL,'added','membership:da309017-3ebe-4e3e-b31b-5c38763b3705','58a76fc9a2994afb8b5cf4ecc327a94b','{"sector": "salud"}');
INSERT INTO "audit_event" VALUES(62,'2026-11-01 12:01:02.000000',NULL,'opened','campaign:0b59eace-6c02-473e-a5a3-da66a10e8412','58a76fc9a2994afb8b5cf4ecc327a94b','{"closes_at": "2026-11-21T12:00:00+00:00"}');
INSERT INTO "audit_event" VALUES(63,'2026-11-01 12:01:03.000000',NULL,'issued','link:fa47734a-2ac2-4fc0-889e-ccca4df7f35b','58a76fc9a2994afb8b5cf4ecc327a94b','{}');
INSERT INTO "audit_event" VALUES(64,'2026-11-01 12:01:04.000000',NULL,'issued','link:7cf0fd53-8e48-4d13-8285-5f825c9a00f3','58a76fc9a2994afb8b5cf4ecc327a94b','{}');
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
	CONSTRAINT pk_campaign PRIMARY KEY (id), 
	CONSTRAINT fk_campaign_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_campaign_network_id_number UNIQUE (network_id, number)
);
INSERT INTO "campaign" VALUES('8fe881c3a0664970af3f6df0148ded7e','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-10-02 12:00:00.000000','2026-10-31 12:00:00.000000','2026-10-31 12:00:00.000000','f0fe282bd4b442808790183afb5f69fb',1);
INSERT INTO "campaign" VALUES('eed18df1012b41aca63d091212d54e15','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-10-29 12:00:00.000000','2026-12-31 12:00:00.000000',NULL,'a5debdf9e8554405951cb239f5c49204',1);
INSERT INTO "campaign" VALUES('861fc5d10b00443788d052f629ae9be6','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-11-01 12:00:00.000000','2026-11-21 12:00:00.000000',NULL,'9d9aad152b674d228313712b0b30a32a',1);
INSERT INTO "campaign" VALUES('7ed6fab99fda489887fcfb51f4022973','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-11-01 12:00:00.000000','2026-11-21 12:00:00.000000',NULL,'0b59eace6c02473ea5a3da66a10e8412',1);
INSERT INTO "campaign" VALUES('7ed6fab99fda489887fcfb51f4022973','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','2026-11-01 12:00:01.000000','2026-11-21 12:00:00.000000',NULL,'9bd49f443ac14b8d872718de2f932712',2);
CREATE TABLE link (
	campaign_id CHAR(32) NOT NULL, 
	membership_id CHAR(32) NOT NULL, 
	token_hash BLOB NOT NULL, 
	issued_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	renewal_asked_at DATETIME, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT fk_link_campaign_id_campaign FOREIGN KEY(campaign_id) REFERENCES campaign (id), 
	CONSTRAINT fk_link_membership_id_membership FOREIGN KEY(membership_id) REFERENCES membership (id), 
	CONSTRAINT uq_link_token_hash UNIQUE (token_hash)
);
INSERT INTO "link" VALUES('a5debdf9e8554405951cb239f5c49204','21de274273ce471b8aa2e24049815ae6',X'3FB3854FD16AD602AC38A6FC75006FCBBE770B4FBCA1186790EED90E06D2288E','2026-11-01 12:00:00.000000','2027-01-30 12:00:00.000000',NULL,NULL,'788a9a4022504121a0c32b02832b8b8f');
INSERT INTO "link" VALUES('9d9aad152b674d228313712b0b30a32a','4fdc3ab4af7d4a9f888c45820e949409',X'A63D8B5D77D4560EB3D223428EBBBA04F4AC8616DBB04E7544C6FC8374262F96','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'dd400d55244947998de88181807054d7');
INSERT INTO "link" VALUES('9d9aad152b674d228313712b0b30a32a','bfd1d56ecc994697bec2b131edb20a7e',X'89DD1874FD1017CFD888264A568EFCF93F8761ACBE20D17C2BD7E90C9D330372','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'d8158d4a2e61453ca7390fde58a6a9f1');
INSERT INTO "link" VALUES('9d9aad152b674d228313712b0b30a32a','48da4953a571449c909622df86c0fe66',X'8A195ECB088016ACBF554FB5B68E27CF1212A6CA99F4820288CCA2063F32DC27','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'d386217dbf084622981078941f82198d');
INSERT INTO "link" VALUES('9d9aad152b674d228313712b0b30a32a','5a4aaffcc8154790860d5fc8b1bd9822',X'47E9F24B23CA9C4188CC540FA3537E3AB4AC471C504C2FF5BF6513ECF88E3079','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000','2026-11-01 12:00:00.000000',NULL,'cbcdbc12dfc446618f35bddd6b78c1fd');
INSERT INTO "link" VALUES('9d9aad152b674d228313712b0b30a32a','4965113c22fe4810b516b8b935af570a',X'DB9D07C6ED1B8B5C0CF70BF0B1F1C69D2B562561EE1C24AE57361C8CE7845080','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000','2026-11-02 12:00:00.000000',NULL,'25485c1df6d44c9d955d609689d52ac8');
INSERT INTO "link" VALUES('9d9aad152b674d228313712b0b30a32a','5a4aaffcc8154790860d5fc8b1bd9822',X'2578CE9E67C474C1E4C6FD31C24A3DCC1BF0E7CFF56EE8FB5DF02A5E97CC3213','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'958b781793644d69bc5b771d61997cd3');
INSERT INTO "link" VALUES('0b59eace6c02473ea5a3da66a10e8412','8d6cf899609544f8bb1bb3749e3d821c',X'4C71233F3B022A01D197EA6D6294BB89DB893D06811C4F58B237BF3D31C217CE','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'fa47734a2ac24fc0889eccca4df7f35b');
INSERT INTO "link" VALUES('9bd49f443ac14b8d872718de2f932712','cdf01bde04354db099250b782cfb6da9',X'E8A71AB05B83E9756A2403E06C1EEE417B532C187508035BD07563EBDAE1CC42','2026-11-01 12:00:00.000000','2026-12-21 12:00:00.000000',NULL,NULL,'7cf0fd538e484d1382855f825c9a00f3');
CREATE TABLE membership (
	network_id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	organisation_id CHAR(32) NOT NULL, 
	sector VARCHAR NOT NULL, 
	since DATETIME NOT NULL, 
	until DATETIME, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT fk_membership_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT fk_membership_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','d9892fed75594005bac48a6a9e826bd6','9a78cdc294924875b74ac6f3aa202f4a','salud','2026-10-02 12:00:00.000000',NULL,'f0a890ea47ca438eb48c14ec53676da4');
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','ed6740b9bd7445dcb03de04bf0a4f21e','3f9e9919878d472f9a451da1305317fe','salud','2026-10-02 12:00:00.000000',NULL,'0adc3ebef6824b55946d44e5a833b3b8');
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','ae179bf759344f6cb6c1f9810d387dd4','4e0f27f9f7a940b6b6683480fc91baef','salud','2026-10-02 12:00:00.000000',NULL,'5ce301e94a2549abb5fd99301d8fa94d');
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','1631d67fdf6440d8a5b4dff0c5475a81','13abbe48a1ae4b96a81c34f9c424eae1','educacion','2026-10-02 12:00:00.000000',NULL,'bcd2b26419da4896881471da57afd608');
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','bd6c7f67757b406aafa12caa98364a2c','bc27f07ae334443e8c2165be58af22cc','educacion','2026-10-02 12:00:00.000000',NULL,'d1d3fb5d4f134e8c97b9fae1a77afab3');
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','79bd221616ca4f708608eca9153d2882','d84b9dc66b1a4bac90b0fbbc8f89ec5f','desarrollo_social','2026-10-02 12:00:00.000000',NULL,'1562a11be30348c7a421e82944385c85');
INSERT INTO "membership" VALUES('8fe881c3a0664970af3f6df0148ded7e','438a96bb86394207a85d2578acfb210b','7e1007d7b95d4c649892da5efc8d5c7d','sociedad_civil','2026-10-02 12:00:00.000000',NULL,'d6c8fb4e3cd940b4a24a2ad9bb30b2fb');
INSERT INTO "membership" VALUES('eed18df1012b41aca63d091212d54e15','40aa0fc184224ec1aa81fc47031de33f','b55d3ade56d645048ebaf773db33ba03','educacion','2026-10-29 12:00:00.000000',NULL,'76b4c5444e72471cbe0c1bcc8f07f39f');
INSERT INTO "membership" VALUES('eed18df1012b41aca63d091212d54e15','9a55df2aeb374d28afd75541c4660287','e59c422fc9184c589c12504a88c2cb11','educacion','2026-10-29 12:00:00.000000',NULL,'327fb3f3128c4b2b8aa41aa87db8dd45');
INSERT INTO "membership" VALUES('eed18df1012b41aca63d091212d54e15','639ef0a5fec14ab6afe0634b7a536774','9a78cdc294924875b74ac6f3aa202f4a','salud','2026-10-29 12:00:00.000000',NULL,'a444dfb323b54e529e351a7fab0e4979');
INSERT INTO "membership" VALUES('eed18df1012b41aca63d091212d54e15','cc4ae5578553416ba0f5d3cb0c582330','3f993b1d63ea4c069a8edf4f0c68f562','seguridad','2026-10-29 12:00:00.000000',NULL,'21de274273ce471b8aa2e24049815ae6');
INSERT INTO "membership" VALUES('eed18df1012b41aca63d091212d54e15','a541ebbaeaf5468298850bfaa7fc8635','d84b9dc66b1a4bac90b0fbbc8f89ec5f','desarrollo_social','2026-10-29 12:00:00.000000',NULL,'b82b2ff716ca4b9b88fa806ee48229d1');
INSERT INTO "membership" VALUES('97000ed59b394938b11b1bfaef8fc0f9','7a946a73c05b4339ac021e86578404a6','40437aa106554dccbfdaeeb1a7dd3f84','salud','2026-11-01 12:00:00.000000',NULL,'24f9db073d094865976ac6ac0ca46a93');
INSERT INTO "membership" VALUES('97000ed59b394938b11b1bfaef8fc0f9','cdf4216d898a4c0fa89ac9bc9570714c','43acaacd542a4d52b737eaa88ecc85a1','salud','2026-11-01 12:00:00.000000',NULL,'28c82c20f48248f7bf434e363d0323e0');
INSERT INTO "membership" VALUES('97000ed59b394938b11b1bfaef8fc0f9','030a250c945a4f4e80281b12b099c7db','9a78cdc294924875b74ac6f3aa202f4a','salud','2026-11-01 12:00:00.000000',NULL,'b9f9911394fd434f8e11cceafe3475f0');
INSERT INTO "membership" VALUES('861fc5d10b00443788d052f629ae9be6','55e626de66e040dea85549f92636afc7','5ce8fd91d86d4a75868be82bcc1df2d3','salud','2026-11-01 12:00:00.000000',NULL,'4fdc3ab4af7d4a9f888c45820e949409');
INSERT INTO "membership" VALUES('861fc5d10b00443788d052f629ae9be6','78cdac347d354992b54a95ac2f5585e5','d090c2603de74d33b476d058efb95919','educacion','2026-11-01 12:00:00.000000',NULL,'bfd1d56ecc994697bec2b131edb20a7e');
INSERT INTO "membership" VALUES('861fc5d10b00443788d052f629ae9be6','226bcb4b302e4d8181e3f27f753b6704','a38bbb1a29bf4df08b317caafc01db63','desarrollo_social','2026-11-01 12:00:00.000000',NULL,'48da4953a571449c909622df86c0fe66');
INSERT INTO "membership" VALUES('861fc5d10b00443788d052f629ae9be6','451a6b332d8747db93d0e6533ecfa6cf','b55051e681aa4648a4bda104bce02e28','seguridad','2026-11-01 12:00:00.000000',NULL,'5a4aaffcc8154790860d5fc8b1bd9822');
INSERT INTO "membership" VALUES('861fc5d10b00443788d052f629ae9be6','7916a9ac3e014e18969373d6c2751561','ecf8ce563bb3426dab1e8936c5aa3b44','justicia','2026-11-01 12:00:00.000000',NULL,'85d6a3ee6d40418c9d8a06582a0b19ea');
INSERT INTO "membership" VALUES('861fc5d10b00443788d052f629ae9be6','b71b087cc67248c4be444afc06425388','5785e4e1390843d6b673e6af8adac988','salud','2026-11-01 12:00:00.000000',NULL,'4965113c22fe4810b516b8b935af570a');
INSERT INTO "membership" VALUES('4bcf4eae56b84d3d939ab028483477be','55e626de66e040dea85549f92636afc7','5ce8fd91d86d4a75868be82bcc1df2d3','salud','2026-11-01 12:00:00.000000',NULL,'b62853d8b556431abae6626f48db27e9');
INSERT INTO "membership" VALUES('4bcf4eae56b84d3d939ab028483477be','78cdac347d354992b54a95ac2f5585e5','d090c2603de74d33b476d058efb95919','educacion','2026-11-01 12:00:00.000000',NULL,'282cf6f666c74660baf475ce583963f8');
INSERT INTO "membership" VALUES('4bcf4eae56b84d3d939ab028483477be','226bcb4b302e4d8181e3f27f753b6704','a38bbb1a29bf4df08b317caafc01db63','desarrollo_social','2026-11-01 12:00:00.000000',NULL,'7329fd8a19d242e894647fd12321454b');
INSERT INTO "membership" VALUES('4bcf4eae56b84d3d939ab028483477be','451a6b332d8747db93d0e6533ecfa6cf','b55051e681aa4648a4bda104bce02e28','seguridad','2026-11-01 12:00:00.000000',NULL,'a380da8c9a7c4f408e222cb66c551d7a');
INSERT INTO "membership" VALUES('4bcf4eae56b84d3d939ab028483477be','7916a9ac3e014e18969373d6c2751561','ecf8ce563bb3426dab1e8936c5aa3b44','justicia','2026-11-01 12:00:00.000000',NULL,'016f80505c104219853b26351fc3eca6');
INSERT INTO "membership" VALUES('4bcf4eae56b84d3d939ab028483477be','b71b087cc67248c4be444afc06425388','5785e4e1390843d6b673e6af8adac988','salud','2026-11-01 12:00:00.000000',NULL,'86324251ff8c440ab1adfa06f887b002');
INSERT INTO "membership" VALUES('7ed6fab99fda489887fcfb51f4022973','abe26e102b0f44e9a6d13d51d9ae45f8','7c352a64b82c435095b60766eb751e10','salud','2026-11-01 12:00:00.000000',NULL,'8d6cf899609544f8bb1bb3749e3d821c');
INSERT INTO "membership" VALUES('7ed6fab99fda489887fcfb51f4022973','97bd25c72d314efa9f4c26e4ee5bfc8a','001e0440eae7463797a5fec86197289e','educacion','2026-11-01 12:00:00.000000',NULL,'cdf01bde04354db099250b782cfb6da9');
INSERT INTO "membership" VALUES('7ed6fab99fda489887fcfb51f4022973','aecc3435d6984c4ebdd0ff328ed6123f','387a175bbe75434297afe72e3572a68a','desarrollo_social','2026-11-01 12:00:00.000000',NULL,'7b57475c4e9544149804ead18ba3e147');
INSERT INTO "membership" VALUES('7ed6fab99fda489887fcfb51f4022973','12402a1781294aa6870209936131baa4','80e3e31681934efba065d7c0a4b8a972','seguridad','2026-11-01 12:00:00.000000',NULL,'6916c1565cfa43f0899b383ae066f663');
INSERT INTO "membership" VALUES('7ed6fab99fda489887fcfb51f4022973','92f7d22fe58d4551b078f0caefd2ddd8','eaf872f7656a494e9566820aeb17c653','justicia','2026-11-01 12:00:00.000000',NULL,'46c73994826e4ce498b0ddeb90e9844d');
INSERT INTO "membership" VALUES('7ed6fab99fda489887fcfb51f4022973','6a2b849ca5634894bac1bcce52009198','34e7ef3ededf465583b4d7194f5b528b','salud','2026-11-01 12:00:00.000000',NULL,'da3090173ebe4e3eb31b5c38763b3705');
CREATE TABLE network (
	territory_id CHAR(32) NOT NULL, 
	type_key VARCHAR NOT NULL, 
	voice VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	expected_sectors JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	archived_at DATETIME, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_network PRIMARY KEY (id), 
	CONSTRAINT fk_network_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id)
);
INSERT INTO "network" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','chile_crece_contigo','sector','Red demo 7: crianza y primera infancia (ficticia)','Que cada niña y niño de la comuna reciba a tiempo las prestaciones de salud, educación y protección social que le corresponden.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-10-02 12:00:00.000000',NULL,'8fe881c3a0664970af3f6df0148ded7e');
INSERT INTO "network" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','mesa_comunal','sector','Mesa comunal de convivencia (ficticia)','Acordar acciones para el buen trato entre escuelas, barrios y servicios.','[]','2026-10-29 12:00:00.000000',NULL,'eed18df1012b41aca63d091212d54e15');
INSERT INTO "network" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','red_de_salud','organisation','Red de salud mental (ficticia)','Que quien consulta en cualquier puerta sea atendido en la que corresponde.','[]','2026-11-01 12:00:00.000000',NULL,'97000ed59b394938b11b1bfaef8fc0f9');
INSERT INTO "network" VALUES('efa7f3e0971d4cd992e5b409d6823097','chile_crece_contigo','sector','Red de infancia','Cuidar a niñas y niños.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-11-01 12:00:00.000000',NULL,'861fc5d10b00443788d052f629ae9be6');
INSERT INTO "network" VALUES('efa7f3e0971d4cd992e5b409d6823097','chile_crece_contigo','sector','Red antigua','Cuidar a niñas y niños.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-11-01 12:00:00.000000','2026-11-03 12:00:00.000000','4bcf4eae56b84d3d939ab028483477be');
INSERT INTO "network" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','chile_crece_contigo','sector','Mesa doble','Cuidar a niñas y niños.','["salud", "educacion", "desarrollo_social", "proteccion_ninez"]','2026-11-01 12:00:00.000000',NULL,'7ed6fab99fda489887fcfb51f4022973');
CREATE TABLE organisation (
	territory_id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_organisation PRIMARY KEY (id), 
	CONSTRAINT fk_organisation_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id), 
	CONSTRAINT uq_organisation_territory_id_name UNIQUE (territory_id, name)
);
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','CESFAM Los Aromos (ficticio)','9a78cdc294924875b74ac6f3aa202f4a');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Posta El Maitén (ficticia)','3f9e9919878d472f9a451da1305317fe');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','CECOSF La Loma (ficticio)','4e0f27f9f7a940b6b6683480fc91baef');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Jardín infantil Rayito (ficticio)','13abbe48a1ae4b96a81c34f9c424eae1');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Escuela Las Lengas (ficticia)','bc27f07ae334443e8c2165be58af22cc');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','DIDECO de la comuna (ficticia)','d84b9dc66b1a4bac90b0fbbc8f89ec5f');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Junta de vecinos N.º 99 (ficticia)','7e1007d7b95d4c649892da5efc8d5c7d');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Escuela El Roble (ficticia)','b55d3ade56d645048ebaf773db33ba03');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Liceo Río Claro (ficticio)','e59c422fc9184c589c12504a88c2cb11');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Oficina de seguridad pública (ficticia)','3f993b1d63ea4c069a8edf4f0c68f562');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','COSAM del valle (ficticio)','40437aa106554dccbfdaeeb1a7dd3f84');
INSERT INTO "organisation" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Hospital comunitario (ficticio)','43acaacd542a4d52b737eaa88ecc85a1');
INSERT INTO "organisation" VALUES('efa7f3e0971d4cd992e5b409d6823097','Institución 0','5ce8fd91d86d4a75868be82bcc1df2d3');
INSERT INTO "organisation" VALUES('efa7f3e0971d4cd992e5b409d6823097','Institución 1','d090c2603de74d33b476d058efb95919');
INSERT INTO "organisation" VALUES('efa7f3e0971d4cd992e5b409d6823097','Institución 2','a38bbb1a29bf4df08b317caafc01db63');
INSERT INTO "organisation" VALUES('efa7f3e0971d4cd992e5b409d6823097','Institución 3','b55051e681aa4648a4bda104bce02e28');
INSERT INTO "organisation" VALUES('efa7f3e0971d4cd992e5b409d6823097','Institución 4','ecf8ce563bb3426dab1e8936c5aa3b44');
INSERT INTO "organisation" VALUES('efa7f3e0971d4cd992e5b409d6823097','Institución 5','5785e4e1390843d6b673e6af8adac988');
INSERT INTO "organisation" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Institución 0','7c352a64b82c435095b60766eb751e10');
INSERT INTO "organisation" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Institución 1','001e0440eae7463797a5fec86197289e');
INSERT INTO "organisation" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Institución 2','387a175bbe75434297afe72e3572a68a');
INSERT INTO "organisation" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Institución 3','80e3e31681934efba065d7c0a4b8a972');
INSERT INTO "organisation" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Institución 4','eaf872f7656a494e9566820aeb17c653');
INSERT INTO "organisation" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Institución 5','34e7ef3ededf465583b4d7194f5b528b');
CREATE TABLE person (
	territory_id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	contact VARCHAR NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT fk_person_territory_id_territory FOREIGN KEY(territory_id) REFERENCES territory (id)
);
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Camila Fuentes Inventada','','d9892fed75594005bac48a6a9e826bd6');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Rodrigo Salas Inventado','','ed6740b9bd7445dcb03de04bf0a4f21e');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Patricia Núñez Inventada','','ae179bf759344f6cb6c1f9810d387dd4');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Marcela Ortiz Inventada','','1631d67fdf6440d8a5b4dff0c5475a81');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Héctor Vidal Inventado','','bd6c7f67757b406aafa12caa98364a2c');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Daniela Soto Inventada','','79bd221616ca4f708608eca9153d2882');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Luis Carrasco Inventado','','438a96bb86394207a85d2578acfb210b');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Andrea Pino Inventada','','40aa0fc184224ec1aa81fc47031de33f');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Tomás Rivas Inventado','','9a55df2aeb374d28afd75541c4660287');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Verónica Mella Inventada','','639ef0a5fec14ab6afe0634b7a536774');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Jorge Paredes Inventado','','cc4ae5578553416ba0f5d3cb0c582330');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Silvia Cortés Inventada','','a541ebbaeaf5468298850bfaa7fc8635');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Natalia Vera Inventada','','7a946a73c05b4339ac021e86578404a6');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Gonzalo Araya Inventado','','cdf4216d898a4c0fa89ac9bc9570714c');
INSERT INTO "person" VALUES('df0e7337420c43f8b5d40f6ce079d1b9','Teresa Lagos Inventada','','030a250c945a4f4e80281b12b099c7db');
INSERT INTO "person" VALUES('efa7f3e0971d4cd992e5b409d6823097','Persona 0','p0@ejemplo.cl','55e626de66e040dea85549f92636afc7');
INSERT INTO "person" VALUES('efa7f3e0971d4cd992e5b409d6823097','Persona 1','p1@ejemplo.cl','78cdac347d354992b54a95ac2f5585e5');
INSERT INTO "person" VALUES('efa7f3e0971d4cd992e5b409d6823097','Persona 2','p2@ejemplo.cl','226bcb4b302e4d8181e3f27f753b6704');
INSERT INTO "person" VALUES('efa7f3e0971d4cd992e5b409d6823097','Persona 3','p3@ejemplo.cl','451a6b332d8747db93d0e6533ecfa6cf');
INSERT INTO "person" VALUES('efa7f3e0971d4cd992e5b409d6823097','Persona 4','p4@ejemplo.cl','7916a9ac3e014e18969373d6c2751561');
INSERT INTO "person" VALUES('efa7f3e0971d4cd992e5b409d6823097','Persona 5','p5@ejemplo.cl','b71b087cc67248c4be444afc06425388');
INSERT INTO "person" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Persona 0','p0@ejemplo.cl','abe26e102b0f44e9a6d13d51d9ae45f8');
INSERT INTO "person" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Persona 1','p1@ejemplo.cl','97bd25c72d314efa9f4c26e4ee5bfc8a');
INSERT INTO "person" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Persona 2','p2@ejemplo.cl','aecc3435d6984c4ebdd0ff328ed6123f');
INSERT INTO "person" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Persona 3','p3@ejemplo.cl','12402a1781294aa6870209936131baa4');
INSERT INTO "person" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Persona 4','p4@ejemplo.cl','92f7d22fe58d4551b078f0caefd2ddd8');
INSERT INTO "person" VALUES('58a76fc9a2994afb8b5cf4ecc327a94b','Persona 5','p5@ejemplo.cl','6a2b849ca5634894bac1bcce52009198');
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
    en: "If the network is less than 12 months old, answer for the time since it began. Answer for what has really happened in this network over the last 12 months, not for what ought to happen."
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
          en: "Do the institutions share one idea of what they want to achieve for the population?"
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
              en: "We have told one another our visions in one-off conversations, without arriving at a common one."
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
          pt: "Como se definem o problema e a população a que a rede se dirige?"
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
              en: "We tell one another each sector''s targets."
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
          pt: "Como se planeja?"
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
              en: "There is an agreed strategy or model that all institutions apply, even if it obliges them to change their own ways of working."
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
              en: "The person is directed or referred, and nobody confirms whether they arrived."
              pt: "A pessoa é orientada ou encaminhada, e não se confirma se ela chegou."
          - rung: 2
            text:
              es: "Hay rutas de derivación con pasos y responsables, y se confirma la recepción."
              en: "There are referral pathways with steps and people in charge, and it is confirmed that the referral was received."
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
          en: "How are the dates of work in the territory coordinated?"
          pt: "Como se coordenam as datas de trabalho no território?"
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
              en: "There are resources pooled permanently, with agreed rules for their use."
              pt: "Há recursos postos em comum de forma permanente, com regras de uso pactuadas."

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
              en: "Budgets are not talked about in the network."
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
          pt: "Quem decide em que se usam os recursos da rede?"
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
              en: "Yes, with a known mechanism (formal agreement, co-funding), for concrete actions."
              pt: "Sim, com um mecanismo conhecido (convênio, cofinanciamento), para ações concretas."
          - rung: 3
            text:
              es: "Sí, con ese mecanismo y con recursos ya comprometidos para el año siguiente."
              en: "Yes, with that mechanism and with resources already committed for the following year."
              pt: "Sim, com esse mecanismo e com recursos já comprometidos para o ano seguinte."

      - kind: ladder
        id: PRE5
        dimension: PRE
        title:
          es: "Seguimiento del gasto"
          en: "Monitoring of spending"
          pt: "Acompanhamento do gasto"
        text:
          es: "¿Se conoce y revisa el gasto del trabajo conjunto?"
          en: "Is the spending on joint work known and reviewed?"
          pt: "O gasto do trabalho conjunto é conhecido e revisado?"
        hint:
          es: "Marque «No aplica» si la red no tiene gasto conjunto."
          en: "Tick “Does not apply” if the network has no joint spending."
          pt: "Marque «Não se aplica» se a rede não tem gasto conjunto."
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
              pt: "A rede recebe a prestação de contas do gasto das atividades conjuntas."
          - rung: 3
            text:
              es: "La red revisa periódicamente la ejecución y reasigna cuando hace falta."
              en: "The network reviews the spending at regular intervals and reallocates when needed."
              pt: "A rede revisa periodicamente a execução do gasto e realoca quando é preciso."

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
          pt: "Como se trocam informações entre as instituições?"
        anchors:
          - rung: 0
            text:
              es: "No se intercambia."
              en: "It is not exchanged."
              pt: "Não se trocam."
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
              pt: "Arquivos ou listas são compartilhados à mão."
          - rung: 2
            text:
              es: "Varias instituciones completan y consultan un mismo registro para acciones o casos concretos."
              en: "Several institutions fill in and consult one and the same register for concrete actions or cases."
              pt: "Várias instituições preenchem e consultam um mesmo registro para ações ou casos concretos."
          - rung: 3
            text:
              es: "Todos los sectores completan y consultan un registro común o conectado, sin volver a digitar."
              en: "All sectors fill in and consult a common or connected register, without typing anything again."
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
          pt: "Para que se usa a informação na rede?"
        anchors:
          - rung: 0
            text:
              es: "No se usa."
              en: "It is not used."
              pt: "Não se usa."
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
              en: "It is analysed together at regular intervals, and the network''s decisions are made with it."
              pt: "É analisada em conjunto periodicamente, e com ela se tomam as decisões da rede."

      - kind: ladder
        id: INF5
        dimension: INF
        title:
          es: "Ida y vuelta"
          en: "Two-way flow"
          pt: "Ida e volta"
        text:
          es: "¿Quien entrega información recibe respuesta?"
          en: "Do those who give information get a reply?"
          pt: "Quem fornece informações recebe retorno?"
        anchors:
          - rung: 0
            text:
              es: "No se entrega, o no hay respuesta."
              en: "None is given, or there is no reply."
              pt: "Não se fornecem, ou não há retorno."
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
          pt: "Como se acompanha o que é pactuado?"
        anchors:
          - rung: 0
            text:
              es: "No se sigue."
              en: "They are not followed up."
              pt: "Não se acompanha."
          - rung: 1
            text:
              es: "Se comenta de manera informal."
              en: "They are talked about informally."
              pt: "Comenta-se de maneira informal."
          - rung: 2
            text:
              es: "Se revisa en las reuniones, con actas, responsables y plazos."
              en: "They are reviewed in meetings, with minutes, people in charge and deadlines."
              pt: "É revisado nas reuniões, com atas, responsáveis e prazos."
          - rung: 3
            text:
              es: "Además, todos ven un registro común de compromisos y se corrige lo que no se cumple."
              en: "In addition, everyone sees a common register of commitments, and what is not fulfilled is corrected."
              pt: "Além disso, todos veem um registro comum de compromissos e se corrige o que não é cumprido."

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
              pt: "Comenta-se em reuniões."
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
INSERT INTO "response" VALUES('f0fe282bd4b442808790183afb5f69fb','f0a890ea47ca438eb48c14ec53676da4','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-10-03T12:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "OBJ2": {"value": 3, "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "OBJ5": {"value": 3, "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-03T12:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PLA3": {"value": 3, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PLA4": {"value": 2, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PLA6": {"value": 2, "revision": 3, "at": "2026-10-03T12:00:00+00:00"}, "PRE1": {"value": 3, "revision": 4, "at": "2026-10-03T12:00:00+00:00"}, "PRE2": {"value": 1, "revision": 4, "at": "2026-10-03T12:00:00+00:00"}, "PRE3": {"value": 2, "revision": 4, "at": "2026-10-03T12:00:00+00:00"}, "PRE4": {"value": 1, "revision": 4, "at": "2026-10-03T12:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-10-03T12:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-10-03T12:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-10-03T12:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-10-03T12:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-10-03T12:00:00+00:00"}, "INF5": {"value": 2, "revision": 5, "at": "2026-10-03T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-03T12:00:00+00:00"}, "EVA2": {"value": 2, "revision": 6, "at": "2026-10-03T12:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-10-03T12:00:00+00:00"}, "EVA4": {"value": 2, "revision": 6, "at": "2026-10-03T12:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-10-03T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}, "revision": 7, "at": "2026-10-03T12:00:00+00:00"}}',X'0303030203030203020202030102010103020202020202010201',8,'2026-10-03 12:00:00.000000','2026-10-03 12:00:00.000000','2026-10-03 12:00:00.000000','YWK9-EJDZ',NULL,NULL,0,'4d3226033d0141c5b18113336b5e248a');
INSERT INTO "response" VALUES('f0fe282bd4b442808790183afb5f69fb','0adc3ebef6824b55946d44e5a833b3b8','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-10-04T12:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-04T12:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-10-04T12:00:00+00:00"}, "PRE1": {"value": 2, "revision": 4, "at": "2026-10-04T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-04T12:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-10-04T12:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-10-04T12:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-10-04T12:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-10-04T12:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-10-04T12:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-10-04T12:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-10-04T12:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-10-04T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-04T12:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-10-04T12:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-10-04T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-04T12:00:00+00:00"}, "EVA5": {"value": "NA", "revision": 6, "at": "2026-10-04T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}, "revision": 7, "at": "2026-10-04T12:00:00+00:00"}}',X'03020302020302020102010200010001030202020102010101FE',8,'2026-10-04 12:00:00.000000','2026-10-04 12:00:00.000000','2026-10-04 12:00:00.000000','YAQK-NZS2',NULL,NULL,0,'1834f3d84e5c4a93ba2c705a2ba88975');
INSERT INTO "response" VALUES('f0fe282bd4b442808790183afb5f69fb','5ce301e94a2549abb5fd99301d8fa94d','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-10-05T12:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-05T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-10-05T12:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-10-05T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-05T12:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-10-05T12:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-10-05T12:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-10-05T12:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-10-05T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-05T12:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-10-05T12:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-10-05T12:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-10-05T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-05T12:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-10-05T12:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-10-05T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-05T12:00:00+00:00"}, "EVA5": {"value": 0, "revision": 6, "at": "2026-10-05T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-10-05T12:00:00+00:00"}}',X'0202020102020202010201010001000003010201010201010100',8,'2026-10-05 12:00:00.000000','2026-10-05 12:00:00.000000','2026-10-05 12:00:00.000000','ZXZS-JU6J',NULL,NULL,0,'c77b39621ba14dc8870461db595d0bd2');
INSERT INTO "response" VALUES('f0fe282bd4b442808790183afb5f69fb','bcd2b26419da4896881471da57afd608','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-10-06T12:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "OBJ3": {"value": 1, "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-06T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PLA6": {"value": "NS", "revision": 3, "at": "2026-10-06T12:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-10-06T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-06T12:00:00+00:00"}, "PRE3": {"value": 0, "revision": 4, "at": "2026-10-06T12:00:00+00:00"}, "PRE4": {"value": "NS", "revision": 4, "at": "2026-10-06T12:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-10-06T12:00:00+00:00"}, "INF1": {"value": 2, "revision": 5, "at": "2026-10-06T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-06T12:00:00+00:00"}, "INF3": {"value": 1, "revision": 5, "at": "2026-10-06T12:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-10-06T12:00:00+00:00"}, "INF5": {"value": 0, "revision": 5, "at": "2026-10-06T12:00:00+00:00"}, "EVA1": {"value": 1, "revision": 6, "at": "2026-10-06T12:00:00+00:00"}, "EVA2": {"value": 0, "revision": 6, "at": "2026-10-06T12:00:00+00:00"}, "EVA3": {"value": 0, "revision": 6, "at": "2026-10-06T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-06T12:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-10-06T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-10-06T12:00:00+00:00"}}',X'02020101020202020102FF010000FF0002010101000100000101',8,'2026-10-06 12:00:00.000000','2026-10-06 12:00:00.000000','2026-10-06 12:00:00.000000','Z3HW-DMK8',NULL,NULL,0,'698003c72c26458f90ae9a345b47146d');
INSERT INTO "response" VALUES('f0fe282bd4b442808790183afb5f69fb','d1d3fb5d4f134e8c97b9fae1a77afab3','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-10-07T12:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-07T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PLA2": {"value": 1, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PLA5": {"value": 3, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-10-07T12:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-10-07T12:00:00+00:00"}, "PRE2": {"value": "NS", "revision": 4, "at": "2026-10-07T12:00:00+00:00"}, "PRE3": {"value": 0, "revision": 4, "at": "2026-10-07T12:00:00+00:00"}, "PRE4": {"value": "NS", "revision": 4, "at": "2026-10-07T12:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-10-07T12:00:00+00:00"}, "INF1": {"value": 2, "revision": 5, "at": "2026-10-07T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-07T12:00:00+00:00"}, "INF3": {"value": "NS", "revision": 5, "at": "2026-10-07T12:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-10-07T12:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-10-07T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-07T12:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-10-07T12:00:00+00:00"}, "EVA3": {"value": 0, "revision": 6, "at": "2026-10-07T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-07T12:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-10-07T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "no", "metas": "no", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-10-07T12:00:00+00:00"}}',X'020202010202010201030101FF00FF000201FF01010201000101',8,'2026-10-07 12:00:00.000000','2026-10-07 12:00:00.000000','2026-10-07 12:00:00.000000','VDFD-2KKN',NULL,NULL,0,'f442e6f0535c45819d95d469490d247c');
INSERT INTO "response" VALUES('f0fe282bd4b442808790183afb5f69fb','1562a11be30348c7a421e82944385c85','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-10-08T12:00:00+00:00"}, "OBJ1": {"value": 1, "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "OBJ5": {"value": "NS", "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-08T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-10-08T12:00:00+00:00"}, "PRE1": {"value": 2, "revision": 4, "at": "2026-10-08T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-08T12:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-10-08T12:00:00+00:00"}, "PRE4": {"value": 1, "revision": 4, "at": "2026-10-08T12:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-10-08T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-08T12:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-10-08T12:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-10-08T12:00:00+00:00"}, "INF5": {"value": 2, "revision": 5, "at": "2026-10-08T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-08T12:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-10-08T12:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-10-08T12:00:00+00:00"}, "EVA4": {"value": 0, "revision": 6, "at": "2026-10-08T12:00:00+00:00"}, "EVA5": {"value": "NA", "revision": 6, "at": "2026-10-08T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}, "revision": 7, "at": "2026-10-08T12:00:00+00:00"}}',X'01020202FF02020201020102000101FD030102020202010100FE',8,'2026-10-08 12:00:00.000000','2026-10-08 12:00:00.000000','2026-10-08 12:00:00.000000','N2U9-P7KM',NULL,NULL,0,'436b54c94eaf499c9a6cc554c31b4975');
INSERT INTO "response" VALUES('f0fe282bd4b442808790183afb5f69fb','d6c8fb4e3cd940b4a24a2ad9bb30b2fb','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intercambio", "revision": 1, "at": "2026-10-09T12:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-09T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PLA3": {"value": 1, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PLA6": {"value": 2, "revision": 3, "at": "2026-10-09T12:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-10-09T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-09T12:00:00+00:00"}, "PRE3": {"value": 0, "revision": 4, "at": "2026-10-09T12:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-10-09T12:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-10-09T12:00:00+00:00"}, "INF1": {"value": 2, "revision": 5, "at": "2026-10-09T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-09T12:00:00+00:00"}, "INF3": {"value": 1, "revision": 5, "at": "2026-10-09T12:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-10-09T12:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-10-09T12:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-10-09T12:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-10-09T12:00:00+00:00"}, "EVA3": {"value": 0, "revision": 6, "at": "2026-10-09T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-09T12:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-10-09T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-10-09T12:00:00+00:00"}}',X'0202020102020201010202010000000002010102010201000101',8,'2026-10-09 12:00:00.000000','2026-10-09 12:00:00.000000','2026-10-09 12:00:00.000000','KUWV-YA3V',NULL,NULL,0,'0edc472eab134bdc8c307317977e66cc');
INSERT INTO "response" VALUES('a5debdf9e8554405951cb239f5c49204','76b4c5444e72471cbe0c1bcc8f07f39f','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-10-31T12:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "OBJ3": {"value": 1, "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-10-31T12:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PLA6": {"value": "NS", "revision": 3, "at": "2026-10-31T12:00:00+00:00"}, "PRE1": {"value": 1, "revision": 4, "at": "2026-10-31T12:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-10-31T12:00:00+00:00"}, "PRE3": {"value": 0, "revision": 4, "at": "2026-10-31T12:00:00+00:00"}, "PRE4": {"value": "NS", "revision": 4, "at": "2026-10-31T12:00:00+00:00"}, "PRE5": {"value": 0, "revision": 4, "at": "2026-10-31T12:00:00+00:00"}, "INF1": {"value": 2, "revision": 5, "at": "2026-10-31T12:00:00+00:00"}, "INF2": {"value": 1, "revision": 5, "at": "2026-10-31T12:00:00+00:00"}, "INF3": {"value": 1, "revision": 5, "at": "2026-10-31T12:00:00+00:00"}, "INF4": {"value": 1, "revision": 5, "at": "2026-10-31T12:00:00+00:00"}, "INF5": {"value": 0, "revision": 5, "at": "2026-10-31T12:00:00+00:00"}, "EVA1": {"value": 1, "revision": 6, "at": "2026-10-31T12:00:00+00:00"}, "EVA2": {"value": 0, "revision": 6, "at": "2026-10-31T12:00:00+00:00"}, "EVA3": {"value": 0, "revision": 6, "at": "2026-10-31T12:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-10-31T12:00:00+00:00"}, "EVA5": {"value": 1, "revision": 6, "at": "2026-10-31T12:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}, "revision": 7, "at": "2026-10-31T12:00:00+00:00"}}',X'02020101020202020102FF010000FF0002010101000100000101',8,'2026-10-31 12:00:00.000000','2026-10-31 12:00:00.000000','2026-10-31 12:00:00.000000','Z7GR-JQFK',NULL,NULL,0,'cd75b66554844e25bb200b09e99905b8');
INSERT INTO "response" VALUES('9d9aad152b674d228313712b0b30a32a','4fdc3ab4af7d4a9f888c45820e949409','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}}',X'0303030203030203020202FDFDFDFDFDFDFDFDFDFDFDFDFDFDFD',3,'2026-11-01 13:00:00.000000','2026-11-01 15:00:00.000000',NULL,NULL,NULL,NULL,0,'a32d19ed9434476090719f13e6bc1e92');
INSERT INTO "response" VALUES('9d9aad152b674d228313712b0b30a32a','bfd1d56ecc994697bec2b131edb20a7e','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 3, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 2, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 0, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "PRE5": {"value": 1, "revision": 4, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 2, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 1, "revision": 5, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 1, "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": "NA", "revision": 6, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}, "revision": 7, "at": "2026-11-01T19:00:00+00:00"}}',X'03020302020302020102010200010001030202020102010101FE',8,'2026-11-01 13:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','ZADX-BMKY',NULL,NULL,0,'75cede8c53534539822ee3904920ed14');
INSERT INTO "response" VALUES('9d9aad152b674d228313712b0b30a32a','48da4953a571449c909622df86c0fe66','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}}',X'0202020102FDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFD',3,'2026-11-01 13:00:00.000000','2026-11-01 15:00:00.000000',NULL,NULL,'2026-11-01 15:00:00.000000',NULL,0,'ffd1431db75d4075b30692e52773f546');
INSERT INTO "response" VALUES('9d9aad152b674d228313712b0b30a32a','5a4aaffcc8154790860d5fc8b1bd9822','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"OBJ1": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 1, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": "NS", "revision": 3, "at": "2026-11-01T15:00:00+00:00"}, "LBL": {"value": "coordinacion", "revision": 4, "at": "2026-11-01T13:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 5, "at": "2026-11-01T14:00:00+00:00"}}',X'02020201020202020102FFFDFDFDFDFDFDFDFDFDFDFDFDFDFDFD',5,'2026-11-01 13:00:00.000000','2026-11-01 14:00:00.000000',NULL,NULL,NULL,NULL,0,'fc3c941b06cb49c9a862b60b329de8d3');
INSERT INTO "response" VALUES('9d9aad152b674d228313712b0b30a32a','85d6a3ee6d40418c9d8a06582a0b19ea','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 2, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 1, "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 2, "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": "NS", "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 3, "at": "2026-11-01T14:00:00+00:00"}, "PLA1": {"value": 2, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PLA2": {"value": 2, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PLA3": {"value": 2, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PLA4": {"value": 1, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PLA5": {"value": 2, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PLA6": {"value": 1, "revision": 4, "at": "2026-11-01T15:00:00+00:00"}, "PRE1": {"value": 2, "revision": 5, "at": "2026-11-01T16:00:00+00:00"}, "PRE2": {"value": 0, "revision": 5, "at": "2026-11-01T16:00:00+00:00"}, "PRE3": {"value": 1, "revision": 5, "at": "2026-11-01T16:00:00+00:00"}, "PRE4": {"value": 1, "revision": 5, "at": "2026-11-01T16:00:00+00:00"}, "INF1": {"value": 3, "revision": 6, "at": "2026-11-01T17:00:00+00:00"}, "INF2": {"value": 1, "revision": 6, "at": "2026-11-01T17:00:00+00:00"}, "INF3": {"value": 2, "revision": 6, "at": "2026-11-01T17:00:00+00:00"}, "INF4": {"value": 2, "revision": 6, "at": "2026-11-01T17:00:00+00:00"}, "INF5": {"value": 2, "revision": 6, "at": "2026-11-01T17:00:00+00:00"}, "EVA1": {"value": 2, "revision": 7, "at": "2026-11-01T18:00:00+00:00"}, "EVA2": {"value": 1, "revision": 7, "at": "2026-11-01T18:00:00+00:00"}, "EVA3": {"value": 1, "revision": 7, "at": "2026-11-01T18:00:00+00:00"}, "EVA4": {"value": 0, "revision": 7, "at": "2026-11-01T18:00:00+00:00"}, "EVA5": {"value": "NA", "revision": 7, "at": "2026-11-01T18:00:00+00:00"}, "PAR": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}, "revision": 8, "at": "2026-11-01T19:00:00+00:00"}}',X'01020202FF02020201020102000101FD030102020202010100FE',9,'2026-11-01 12:00:00.000000','2026-11-02 12:00:00.000000','2026-11-02 12:00:00.000000','9UMF-75G7',NULL,2,1,'f14b93e2687545ca80fb3e0a88a91b30');
INSERT INTO "response" VALUES('0b59eace6c02473ea5a3da66a10e8412','8d6cf899609544f8bb1bb3749e3d821c','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "intersectorial", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}}',X'0303030203FDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFD',2,'2026-11-01 13:00:00.000000','2026-11-01 14:00:00.000000',NULL,NULL,NULL,NULL,0,'195b467ef0874578a990d6dc7af7eedb');
INSERT INTO "response" VALUES('9bd49f443ac14b8d872718de2f932712','cdf01bde04354db099250b782cfb6da9','nucleo',1,'d26ee0d1813268d0e57c0e38a2d8f0e0f1e85ea7ca28cf8c1a1ba97919656f98','{"LBL": {"value": "coordinacion", "revision": 1, "at": "2026-11-01T13:00:00+00:00"}, "OBJ1": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ2": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ3": {"value": 3, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ4": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5": {"value": 2, "revision": 2, "at": "2026-11-01T14:00:00+00:00"}, "OBJ5V": {"value": "no", "revision": 2, "at": "2026-11-01T14:00:00+00:00"}}',X'0302030202FDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFDFD',2,'2026-11-01 13:00:00.000000','2026-11-01 14:00:00.000000',NULL,NULL,NULL,NULL,0,'22a84daa5998492cb910f82dc6a1b5c6');
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
INSERT INTO "response_change" VALUES(1,'4d3226033d0141c5b18113336b5e248a',1,'2026-10-03 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(2,'4d3226033d0141c5b18113336b5e248a',2,'2026-10-03 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 3}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 3}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(3,'4d3226033d0141c5b18113336b5e248a',3,'2026-10-03 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 3}}, "PLA4": {"old": null, "new": {"value": 2}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(4,'4d3226033d0141c5b18113336b5e248a',4,'2026-10-03 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 3}}, "PRE2": {"old": null, "new": {"value": 1}}, "PRE3": {"old": null, "new": {"value": 2}}, "PRE4": {"old": null, "new": {"value": 1}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(5,'4d3226033d0141c5b18113336b5e248a',5,'2026-10-03 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(6,'4d3226033d0141c5b18113336b5e248a',6,'2026-10-03 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 2}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 2}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(7,'4d3226033d0141c5b18113336b5e248a',7,'2026-10-03 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(8,'4d3226033d0141c5b18113336b5e248a',8,'2026-10-03 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(9,'1834f3d84e5c4a93ba2c705a2ba88975',1,'2026-10-04 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(10,'1834f3d84e5c4a93ba2c705a2ba88975',2,'2026-10-04 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(11,'1834f3d84e5c4a93ba2c705a2ba88975',3,'2026-10-04 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(12,'1834f3d84e5c4a93ba2c705a2ba88975',4,'2026-10-04 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 2}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(13,'1834f3d84e5c4a93ba2c705a2ba88975',5,'2026-10-04 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(14,'1834f3d84e5c4a93ba2c705a2ba88975',6,'2026-10-04 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": "NA"}}}');
INSERT INTO "response_change" VALUES(15,'1834f3d84e5c4a93ba2c705a2ba88975',7,'2026-10-04 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(16,'1834f3d84e5c4a93ba2c705a2ba88975',8,'2026-10-04 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(17,'c77b39621ba14dc8870461db595d0bd2',1,'2026-10-05 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(18,'c77b39621ba14dc8870461db595d0bd2',2,'2026-10-05 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(19,'c77b39621ba14dc8870461db595d0bd2',3,'2026-10-05 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(20,'c77b39621ba14dc8870461db595d0bd2',4,'2026-10-05 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(21,'c77b39621ba14dc8870461db595d0bd2',5,'2026-10-05 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(22,'c77b39621ba14dc8870461db595d0bd2',6,'2026-10-05 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(23,'c77b39621ba14dc8870461db595d0bd2',7,'2026-10-05 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(24,'c77b39621ba14dc8870461db595d0bd2',8,'2026-10-05 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(25,'698003c72c26458f90ae9a345b47146d',1,'2026-10-06 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(26,'698003c72c26458f90ae9a345b47146d',2,'2026-10-06 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 1}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(27,'698003c72c26458f90ae9a345b47146d',3,'2026-10-06 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": "NS"}}}');
INSERT INTO "response_change" VALUES(28,'698003c72c26458f90ae9a345b47146d',4,'2026-10-06 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 0}}, "PRE4": {"old": null, "new": {"value": "NS"}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(29,'698003c72c26458f90ae9a345b47146d',5,'2026-10-06 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 2}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 1}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(30,'698003c72c26458f90ae9a345b47146d',6,'2026-10-06 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 1}}, "EVA2": {"old": null, "new": {"value": 0}}, "EVA3": {"old": null, "new": {"value": 0}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(31,'698003c72c26458f90ae9a345b47146d',7,'2026-10-06 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(32,'698003c72c26458f90ae9a345b47146d',8,'2026-10-06 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(33,'f442e6f0535c45819d95d469490d247c',1,'2026-10-07 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(34,'f442e6f0535c45819d95d469490d247c',2,'2026-10-07 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(35,'f442e6f0535c45819d95d469490d247c',3,'2026-10-07 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 1}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 3}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(36,'f442e6f0535c45819d95d469490d247c',4,'2026-10-07 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": "NS"}}, "PRE3": {"old": null, "new": {"value": 0}}, "PRE4": {"old": null, "new": {"value": "NS"}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(37,'f442e6f0535c45819d95d469490d247c',5,'2026-10-07 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 2}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": "NS"}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(38,'f442e6f0535c45819d95d469490d247c',6,'2026-10-07 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 0}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(39,'f442e6f0535c45819d95d469490d247c',7,'2026-10-07 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "no", "metas": "no", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(40,'f442e6f0535c45819d95d469490d247c',8,'2026-10-07 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(41,'436b54c94eaf499c9a6cc554c31b4975',1,'2026-10-08 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(42,'436b54c94eaf499c9a6cc554c31b4975',2,'2026-10-08 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 1}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": "NS"}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(43,'436b54c94eaf499c9a6cc554c31b4975',3,'2026-10-08 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(44,'436b54c94eaf499c9a6cc554c31b4975',4,'2026-10-08 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 2}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(45,'436b54c94eaf499c9a6cc554c31b4975',5,'2026-10-08 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(46,'436b54c94eaf499c9a6cc554c31b4975',6,'2026-10-08 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 0}}, "EVA5": {"old": null, "new": {"value": "NA"}}}');
INSERT INTO "response_change" VALUES(47,'436b54c94eaf499c9a6cc554c31b4975',7,'2026-10-08 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(48,'436b54c94eaf499c9a6cc554c31b4975',8,'2026-10-08 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(49,'0edc472eab134bdc8c307317977e66cc',1,'2026-10-09 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intercambio"}}}');
INSERT INTO "response_change" VALUES(50,'0edc472eab134bdc8c307317977e66cc',2,'2026-10-09 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(51,'0edc472eab134bdc8c307317977e66cc',3,'2026-10-09 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 1}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(52,'0edc472eab134bdc8c307317977e66cc',4,'2026-10-09 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 0}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(53,'0edc472eab134bdc8c307317977e66cc',5,'2026-10-09 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 2}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 1}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(54,'0edc472eab134bdc8c307317977e66cc',6,'2026-10-09 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 0}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(55,'0edc472eab134bdc8c307317977e66cc',7,'2026-10-09 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "no", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(56,'0edc472eab134bdc8c307317977e66cc',8,'2026-10-09 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(57,'cd75b66554844e25bb200b09e99905b8',1,'2026-10-31 12:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(58,'cd75b66554844e25bb200b09e99905b8',2,'2026-10-31 12:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 1}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(59,'cd75b66554844e25bb200b09e99905b8',3,'2026-10-31 12:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": "NS"}}}');
INSERT INTO "response_change" VALUES(60,'cd75b66554844e25bb200b09e99905b8',4,'2026-10-31 12:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 1}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 0}}, "PRE4": {"old": null, "new": {"value": "NS"}}, "PRE5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(61,'cd75b66554844e25bb200b09e99905b8',5,'2026-10-31 12:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 2}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 1}}, "INF4": {"old": null, "new": {"value": 1}}, "INF5": {"old": null, "new": {"value": 0}}}');
INSERT INTO "response_change" VALUES(62,'cd75b66554844e25bb200b09e99905b8',6,'2026-10-31 12:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 1}}, "EVA2": {"old": null, "new": {"value": 0}}, "EVA3": {"old": null, "new": {"value": 0}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(63,'cd75b66554844e25bb200b09e99905b8',7,'2026-10-31 12:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "no"}}}}');
INSERT INTO "response_change" VALUES(64,'cd75b66554844e25bb200b09e99905b8',8,'2026-10-31 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(65,'a32d19ed9434476090719f13e6bc1e92',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(66,'a32d19ed9434476090719f13e6bc1e92',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 3}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 3}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(67,'a32d19ed9434476090719f13e6bc1e92',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 3}}, "PLA4": {"old": null, "new": {"value": 2}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(68,'75cede8c53534539822ee3904920ed14',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(69,'75cede8c53534539822ee3904920ed14',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(70,'75cede8c53534539822ee3904920ed14',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 3}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(71,'75cede8c53534539822ee3904920ed14',4,'2026-11-01 16:00:00.000000','saved','{"PRE1": {"old": null, "new": {"value": 2}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 0}}, "PRE5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(72,'75cede8c53534539822ee3904920ed14',5,'2026-11-01 17:00:00.000000','saved','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 2}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(73,'75cede8c53534539822ee3904920ed14',6,'2026-11-01 18:00:00.000000','saved','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 1}}, "EVA5": {"old": null, "new": {"value": "NA"}}}');
INSERT INTO "response_change" VALUES(74,'75cede8c53534539822ee3904920ed14',7,'2026-11-01 19:00:00.000000','saved','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "no", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(75,'75cede8c53534539822ee3904920ed14',8,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(76,'ffd1431db75d4075b30692e52773f546',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(77,'ffd1431db75d4075b30692e52773f546',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(78,'ffd1431db75d4075b30692e52773f546',3,'2026-11-01 15:00:00.000000','declined','{}');
INSERT INTO "response_change" VALUES(79,'fc3c941b06cb49c9a862b60b329de8d3',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(80,'fc3c941b06cb49c9a862b60b329de8d3',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 2}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 1}}, "OBJ4": {"old": null, "new": {"value": 1}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(81,'fc3c941b06cb49c9a862b60b329de8d3',3,'2026-11-01 15:00:00.000000','saved','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": "NS"}}}');
INSERT INTO "response_change" VALUES(82,'fc3c941b06cb49c9a862b60b329de8d3',4,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": {"value": "intersectorial"}, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(83,'fc3c941b06cb49c9a862b60b329de8d3',5,'2026-11-01 14:00:00.000000','saved','{"OBJ3": {"old": {"value": 1}, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(84,'f14b93e2687545ca80fb3e0a88a91b30',1,'2026-11-01 12:00:00.000000','typed','{}');
INSERT INTO "response_change" VALUES(85,'f14b93e2687545ca80fb3e0a88a91b30',2,'2026-11-01 13:00:00.000000','typed','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(86,'f14b93e2687545ca80fb3e0a88a91b30',3,'2026-11-01 14:00:00.000000','typed','{"OBJ1": {"old": null, "new": {"value": 1}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 2}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": "NS"}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(87,'f14b93e2687545ca80fb3e0a88a91b30',4,'2026-11-01 15:00:00.000000','typed','{"PLA1": {"old": null, "new": {"value": 2}}, "PLA2": {"old": null, "new": {"value": 2}}, "PLA3": {"old": null, "new": {"value": 2}}, "PLA4": {"old": null, "new": {"value": 1}}, "PLA5": {"old": null, "new": {"value": 2}}, "PLA6": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(88,'f14b93e2687545ca80fb3e0a88a91b30',5,'2026-11-01 16:00:00.000000','typed','{"PRE1": {"old": null, "new": {"value": 2}}, "PRE2": {"old": null, "new": {"value": 0}}, "PRE3": {"old": null, "new": {"value": 1}}, "PRE4": {"old": null, "new": {"value": 1}}}');
INSERT INTO "response_change" VALUES(89,'f14b93e2687545ca80fb3e0a88a91b30',6,'2026-11-01 17:00:00.000000','typed','{"INF1": {"old": null, "new": {"value": 3}}, "INF2": {"old": null, "new": {"value": 1}}, "INF3": {"old": null, "new": {"value": 2}}, "INF4": {"old": null, "new": {"value": 2}}, "INF5": {"old": null, "new": {"value": 2}}}');
INSERT INTO "response_change" VALUES(90,'f14b93e2687545ca80fb3e0a88a91b30',7,'2026-11-01 18:00:00.000000','typed','{"EVA1": {"old": null, "new": {"value": 2}}, "EVA2": {"old": null, "new": {"value": 1}}, "EVA3": {"old": null, "new": {"value": 1}}, "EVA4": {"old": null, "new": {"value": 0}}, "EVA5": {"old": null, "new": {"value": "NA"}}}');
INSERT INTO "response_change" VALUES(91,'f14b93e2687545ca80fb3e0a88a91b30',8,'2026-11-01 19:00:00.000000','typed','{"PAR": {"old": null, "new": {"value": {"objetivos": "si", "planificar": "si", "metas": "si", "presupuestar": "si", "evaluar": "si"}}}}');
INSERT INTO "response_change" VALUES(92,'f14b93e2687545ca80fb3e0a88a91b30',9,'2026-11-02 12:00:00.000000','submitted','{}');
INSERT INTO "response_change" VALUES(93,'195b467ef0874578a990d6dc7af7eedb',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "intersectorial"}}}');
INSERT INTO "response_change" VALUES(94,'195b467ef0874578a990d6dc7af7eedb',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 3}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 3}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
INSERT INTO "response_change" VALUES(95,'22a84daa5998492cb910f82dc6a1b5c6',1,'2026-11-01 13:00:00.000000','saved','{"LBL": {"old": null, "new": {"value": "coordinacion"}}}');
INSERT INTO "response_change" VALUES(96,'22a84daa5998492cb910f82dc6a1b5c6',2,'2026-11-01 14:00:00.000000','saved','{"OBJ1": {"old": null, "new": {"value": 3}}, "OBJ2": {"old": null, "new": {"value": 2}}, "OBJ3": {"old": null, "new": {"value": 3}}, "OBJ4": {"old": null, "new": {"value": 2}}, "OBJ5": {"old": null, "new": {"value": 2}}, "OBJ5V": {"old": null, "new": {"value": "no"}}}');
CREATE TABLE role (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_role PRIMARY KEY (id), 
	CONSTRAINT uq_role_name UNIQUE (name)
);
INSERT INTO "role" VALUES(1,'administrator');
INSERT INTO "role" VALUES(2,'coordinator');
CREATE TABLE territory (
	code VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	time_zone VARCHAR NOT NULL, 
	is_fictitious BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_territory PRIMARY KEY (id), 
	CONSTRAINT uq_territory_code UNIQUE (code)
);
INSERT INTO "territory" VALUES('00000','Villa Demostración (ficticia)','America/Santiago',1,'df0e7337420c43f8b5d40f6ce079d1b9');
INSERT INTO "territory" VALUES('01101','Iquique','America/Santiago',0,'efa7f3e0971d4cd992e5b409d6823097');
INSERT INTO "territory" VALUES('08301','Los Ángeles','America/Santiago',0,'58a76fc9a2994afb8b5cf4ecc327a94b');
CREATE TABLE user (
	id INTEGER NOT NULL, 
	email VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	password VARCHAR, 
	active BOOLEAN NOT NULL, 
	fs_uniquifier VARCHAR NOT NULL, 
	password_is_generated BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user PRIMARY KEY (id), 
	CONSTRAINT uq_user_email UNIQUE (email), 
	CONSTRAINT uq_user_fs_uniquifier UNIQUE (fs_uniquifier)
);
INSERT INTO "user" VALUES(1,'ana@ejemplo.cl','Ana','$argon2id$v=19$m=65536,t=3,p=4$jC4HGIIs5Hyox0EH5myw5A$D4qQnjwQvWntemjJJpHnQ9KSQpFjL7iCFJ4Y/L8i65c',1,'b2b3f4d58d824a6386d2c96e760e819b',1,'2026-11-01 12:00:00.000000');
INSERT INTO "user" VALUES(2,'rosa@ejemplo.cl','Rosa','$argon2id$v=19$m=65536,t=3,p=4$uZ6DBt2nSKYeApqKP0FbAg$9aYDkxZCEh3WOMbuZ8iE4T3HUeeO/I8068ixUVjPNns',1,'4a146cf0d98a48e18f999661f967bdaf',1,'2026-11-01 12:00:00.000000');
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
CREATE INDEX ix_audit_event_at ON audit_event (at);
CREATE INDEX ix_audit_event_territory_id ON audit_event (territory_id);
CREATE INDEX ix_network_territory_id ON network (territory_id);
CREATE INDEX ix_person_territory_id ON person (territory_id);
CREATE INDEX ix_membership_network_id ON membership (network_id);
CREATE INDEX ix_membership_organisation_id ON membership (organisation_id);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_link_campaign_id ON link (campaign_id);
CREATE INDEX ix_link_membership_id ON link (membership_id);
CREATE INDEX ix_response_membership_id ON response (membership_id);
COMMIT;
