/* Calls a libwterror_jni.so without a JVM, so that one for another processor runs under qemu: `harness LIBRARY`.
 *
 * One question a line on standard input: the method's name, then its arguments, `i` and a number or `s` and the hex of
 * a string's modified UTF-8 (`n` for null). One answer a line: a string in hex, a number, or numbers.
 * The JNIEnv has just the functions that this takes; any other that is called ends the program. */
#include <dlfcn.h>
#include <jni.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct { jsize length; jint items[64]; } Ints;

static struct JNINativeInterface_ functions;
static JNIEnv env = &functions;
static struct JNIInvokeInterface_ invocation;
static JavaVM vm = &invocation;

static jint version(JNIEnv *e) { return (void)e, JNI_VERSION_1_8; }
static jint get_vm(JNIEnv *e, JavaVM **to) { return (void)e, *to = &vm, 0; }
static jint get_env(JavaVM *v, void **to, jint want) { return (void)v, (void)want, *to = (void *)&env, 0; }
static jboolean no_exception(JNIEnv *e) { return (void)e, 0; }
static jthrowable no_throwable(JNIEnv *e) { return (void)e, NULL; }
static jstring new_string(JNIEnv *e, const char *text) { return (void)e, (jstring)strdup(text); }
static const char *chars(JNIEnv *e, jstring s, jboolean *copied) {
  (void)e;
  if (copied) *copied = 0;
  return (const char *)s;
}
static void release(JNIEnv *e, jstring s, const char *text) { (void)e, (void)s, (void)text; }
static jsize utf_length(JNIEnv *e, jstring s) { return (void)e, (jsize)strlen((const char *)s); }
static jintArray new_ints(JNIEnv *e, jsize length) {
  Ints *ints = calloc(1, sizeof *ints);
  (void)e;
  if (!ints || length > 64) abort();
  return ints->length = length, (jintArray)ints;
}
static void set_ints(JNIEnv *e, jintArray a, jsize start, jsize count, const jint *from) {
  (void)e;
  memcpy(((Ints *)a)->items + start, from, (size_t)count * sizeof *from);
}
static jint push(JNIEnv *e, jint n) { return (void)e, (void)n, 0; }
static jobject pop(JNIEnv *e, jobject r) { return (void)e, r; }
static jobject same(JNIEnv *e, jobject r) { return (void)e, r; }
static void drop(JNIEnv *e, jobject r) { (void)e, (void)r; }
static void unexpected(void) {
  fprintf(stderr, "the library called a JNI function that this harness doesn't have\n");
  abort();
}

static char *unhex(const char *hex) {
  size_t length = strlen(hex) / 2;
  char *text = calloc(length + 1, 1);
  for (size_t i = 0; i < length; i++) {
    unsigned byte;
    sscanf(hex + 2 * i, "%2x", &byte);
    text[i] = (char)byte;
  }
  return text;
}

static void print_text(jstring s) {
  for (const unsigned char *c = (const unsigned char *)s; *c; c++) printf("%02x", *c);
  puts("");
}

static void print_ints(jintArray a) {
  Ints *ints = (Ints *)a;
  for (jsize i = 0; i < ints->length; i++) printf("%d ", ints->items[i]);
  puts("");
}

int main(int count, char **arguments) {
  static char line[1 << 20];
  void **all = (void **)&functions;
  for (size_t i = 0; i < sizeof functions / sizeof *all; i++) all[i] = (void *)unexpected;
  all = (void **)&invocation;
  for (size_t i = 0; i < sizeof invocation / sizeof *all; i++) all[i] = (void *)unexpected;
  functions.GetVersion = version;
  functions.GetJavaVM = get_vm;
  functions.ExceptionCheck = no_exception;
  functions.ExceptionOccurred = no_throwable;
  functions.NewStringUTF = new_string;
  functions.GetStringUTFChars = chars;
  functions.ReleaseStringUTFChars = release;
  functions.GetStringUTFLength = utf_length;
  functions.NewIntArray = new_ints;
  functions.SetIntArrayRegion = set_ints;
  functions.PushLocalFrame = push;
  functions.PopLocalFrame = pop;
  functions.NewLocalRef = same;
  functions.NewGlobalRef = same;
  functions.DeleteLocalRef = drop;
  functions.DeleteGlobalRef = drop;
  invocation.GetEnv = get_env;

  void *library = count == 2 ? dlopen(arguments[1], RTLD_NOW) : NULL;
  if (!library) return fprintf(stderr, "%s\n", count == 2 ? dlerror() : "usage: harness LIBRARY"), 1;
  while (fgets(line, sizeof line, stdin)) {
    jint numbers[4] = {0};
    char *texts[4] = {0}, symbol[64], kinds[8] = {0};
    int n = 0, s = 0;
    char *method = strtok(line, " \n");
    for (char *word; (word = strtok(NULL, " \n"));) {
      strncat(kinds, *word == 'n' ? "s" : (char[]){*word, 0}, 1);
      if (*word == 'i') numbers[n++] = (jint)strtol(word + 1, NULL, 10);
      else texts[s++] = *word == 'n' ? NULL : unhex(word + 1);
    }
    snprintf(symbol, sizeof symbol, "Java_dev_wterror_Native_%s", method);
    void *f = dlsym(library, symbol);
    if (!f) return fprintf(stderr, "%s\n", dlerror()), 1;
    int gives_number = !strcmp(method, "category") || !strcmp(method, "lookupName") || !strcmp(method, "matchLanguage");
    int gives_numbers = !strcmp(method, "codes") || !strncmp(method, "search", 6) || !strncmp(method, "suggest", 7);
    void *text = NULL;
    jint number = 0;
#define TEXT(T) ((void *(*)T)f)
#define INT(T) ((jint (*)T)f)
    if (!strcmp(kinds, "")) text = TEXT((JNIEnv *, jclass))(&env, NULL);
    else if (!strcmp(kinds, "i") && gives_number) number = INT((JNIEnv *, jclass, jint))(&env, NULL, numbers[0]);
    else if (!strcmp(kinds, "i")) text = TEXT((JNIEnv *, jclass, jint))(&env, NULL, numbers[0]);
    else if (!strcmp(kinds, "s") && gives_number) number = INT((JNIEnv *, jclass, void *))(&env, NULL, texts[0]);
    else if (!strcmp(kinds, "s")) text = TEXT((JNIEnv *, jclass, void *))(&env, NULL, texts[0]);
    else if (!strcmp(kinds, "ii")) text = TEXT((JNIEnv *, jclass, jint, jint))(&env, NULL, numbers[0], numbers[1]);
    else if (!strcmp(kinds, "si")) text = TEXT((JNIEnv *, jclass, void *, jint))(&env, NULL, texts[0], numbers[0]);
    else if (!strcmp(kinds, "is")) text = TEXT((JNIEnv *, jclass, jint, void *))(&env, NULL, numbers[0], texts[0]);
    else if (!strcmp(kinds, "iiss"))
      text = TEXT((JNIEnv *, jclass, jboolean, jint, void *, void *))(
          &env, NULL, (jboolean)numbers[0], numbers[1], texts[0], texts[1]);
    else return fprintf(stderr, "no method takes %s\n", kinds), 1;
    if (gives_number) printf("%d\n", number);
    else if (gives_numbers) print_ints(text);
    else print_text(text);
    free(text);
    for (int i = 0; i < s; i++) free(texts[i]);
  }
  return 0;
}
