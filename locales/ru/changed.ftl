### What we say of words whose message is changed or taken back: Russian. “вы” in lower case, the present tense, no blame.

words-front-stays = Изменилось и то, что стоит перед словами, например название группы. Кто их читает, решается, когда они сказаны, поэтому всё остаётся как есть. Для других напишите новое сообщение; чтобы забрать это, ответьте на него командой /withdraw.
