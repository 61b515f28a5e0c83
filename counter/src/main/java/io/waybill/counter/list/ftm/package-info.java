/** FollowTheMoney and the tables made from it. */
@NullMarked
package io.waybill.counter.list.ftm;

import org.jspecify.annotations.NullMarked;
