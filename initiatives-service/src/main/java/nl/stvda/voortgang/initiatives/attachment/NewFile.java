package nl.stvda.voortgang.initiatives.attachment;

import java.util.UUID;
import nl.stvda.voortgang.conventions.file.FileType;

/** A file that was looked at and is in the store, and that no attachment stands for yet. */
record NewFile(UUID id, String name, FileType type, long size, String sha256) {}
