INSERT INTO publication_clock (id, value) VALUES (1, 0);
