package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says why a file could not be read or written. */
final class Reason {

    private Reason() {}

    static String of(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + " is closed to you";
        }
        if (failure instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (failure instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + " is there already";
        }
        boolean named = failure instanceof FileSystemException system && system.getReason() != null;
        return named ? ((FileSystemException) failure).getReason() : failure.getMessage();
    }
}
