/* A native library of another version than any package. */
#include <jni.h>
JNIEXPORT jstring JNICALL Java_dev_wterror_Native_version(JNIEnv *env, jclass class) {
  return (void)class, (*env)->NewStringUTF(env, "0.0.0-other");
}
