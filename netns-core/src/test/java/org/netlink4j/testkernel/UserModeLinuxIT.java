package org.netlink4j.testkernel;

/** The kernel tests of this module under user-mode Linux. */
class UserModeLinuxIT extends UserModeLinuxTests {}
