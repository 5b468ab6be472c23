package dev.wterror

import java.lang.ref.PhantomReference
import java.lang.ref.ReferenceQueue
import java.util.Collections

/**
 * What the native library keeps under a number for an object, and lets go of after that object has been collected.
 *
 * Java has `Cleaner` for this since version 9 only.
 */
internal class ScanKept private constructor(owner: Any, private val close: () -> Unit) : PhantomReference<Any>(owner, queue) {
    internal companion object {
        private val queue = ReferenceQueue<Any>()

        /** References that are not held are collected themselves. */
        private val held: MutableSet<ScanKept> = Collections.synchronizedSet(HashSet())

        /** Lets the library close what belongs to [owner] after that is gone; [close] must not hold on to it. */
        fun keep(owner: Any, close: () -> Unit) {
            closeUnused()
            held.add(ScanKept(owner, close))
        }

        private fun closeUnused() {
            while (true) {
                val unused = queue.poll() as ScanKept? ?: return
                if (held.remove(unused)) unused.close()
            }
        }
    }
}
