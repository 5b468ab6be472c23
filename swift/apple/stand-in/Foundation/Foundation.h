// Stands in for Apple's Foundation, which is only in Xcode: as much of it as NSError+WTError takes, so that clang can check
// those sources for Apple's platforms. It says nothing of how Foundation behaves.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define FOUNDATION_EXPORT extern
#define NS_ASSUME_NONNULL_BEGIN _Pragma("clang assume_nonnull begin")
#define NS_ASSUME_NONNULL_END _Pragma("clang assume_nonnull end")
#if __LP64__
typedef long NSInteger;
typedef unsigned long NSUInteger;
#else
#error "the package is for 64-bit systems"
#endif
#if TARGET_OS_OSX && __x86_64__
typedef signed char BOOL;
#else
typedef bool BOOL;
#endif
#define YES ((BOOL)1)
#define NO ((BOOL)0)
#define nil ((id)0)

NS_ASSUME_NONNULL_BEGIN
__attribute__((objc_root_class))
@interface NSObject
- (BOOL)isEqual:(nullable id)object;
@end
@class NSArray<Element>;
@interface NSString : NSObject
@property(readonly, nullable) const char *UTF8String;
+ (nullable instancetype)stringWithUTF8String:(const char *)text;
+ (instancetype)stringWithFormat:(NSString *)format, ... __attribute__((format(__NSString__, 1, 2)));
- (BOOL)hasSuffix:(NSString *)suffix;
- (NSString *)stringByReplacingOccurrencesOfString:(NSString *)target withString:(NSString *)replacement;
@end
@interface NSNumber : NSObject
+ (instancetype)numberWithLongLong:(long long)value;
@end
@interface NSArray<Element> : NSObject
- (NSString *)componentsJoinedByString:(NSString *)separator;
@end
@interface NSDictionary<Key, Value> : NSObject
- (nullable Value)objectForKey:(Key)key;
@end
@interface NSMutableDictionary<Key, Value> : NSDictionary<Key, Value>
+ (instancetype)dictionary;
- (void)setObject:(Value)object forKey:(Key)key;
@end
@interface NSMutableData : NSObject
@property(readonly) void *mutableBytes;
@property(readonly) const void *bytes;
@property NSUInteger length;
+ (nullable instancetype)dataWithLength:(NSUInteger)length;
@end
@interface NSLocale : NSObject
@property(class, readonly, copy) NSArray<NSString *> *preferredLanguages;
@end
typedef NSString *NSErrorDomain;
typedef NSString *NSErrorUserInfoKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSLocalizedDescriptionKey;
FOUNDATION_EXPORT NSErrorUserInfoKey const NSLocalizedRecoverySuggestionErrorKey;
@interface NSError : NSObject
@property(readonly, copy) NSErrorDomain domain;
@property(readonly) NSInteger code;
@property(readonly, copy) NSDictionary<NSErrorUserInfoKey, id> *userInfo;
+ (instancetype)errorWithDomain:(NSErrorDomain)domain code:(NSInteger)code userInfo:(nullable NSDictionary<NSErrorUserInfoKey, id> *)info;
@end
NS_ASSUME_NONNULL_END
