package org.postpolicy.workbench;
