package org.netlink4j;

import org.netlink4j.testkernel.UserModeLinuxTests;

/** The kernel tests of this module under user-mode Linux. */
class UserModeLinuxIT extends UserModeLinuxTests {}
