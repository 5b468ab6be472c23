// The errors of the Watch Together video-chat SDK for Objective-C: a category on NSError, over the C library.
//
// In Swift use WTError instead. What is marked derived in wterror.h (guidance, messages, remedies) is this project's judgement.

#import <Foundation/Foundation.h>

#if __has_include(<CWTError/wterror.h>)
#import <CWTError/wterror.h>
#else
#import <wterror.h>
#endif

NS_ASSUME_NONNULL_BEGIN

/// The domain of the errors that are made here, and by WTError in Swift: `WTError`.
FOUNDATION_EXPORT NSErrorDomain const WTErrorDomain;

/// The key in `userInfo` of the platform's own message, an NSString; WTError in Swift reads and writes it, too.
FOUNDATION_EXPORT NSString *const WTErrorPlatformMessageKey;

@interface NSError (WTError)

/// An error of the SDK, of any code, listed or not. It carries message and recovery in the best of the person's languages,
/// as `localizedDescription` and `localizedRecoverySuggestion`.
///
///     NSError *error = [NSError wt_errorWithCode:206];
///     assert(error.code == WTERROR_CODE_SESSION_IS_FULL && [error.domain isEqual:WTErrorDomain]);
+ (instancetype)wt_errorWithCode:(NSInteger)code;

/// The same with what the platform said of it, which ``wt_platformMessage`` gives back.
///
///     NSError *error = [NSError wt_errorWithCode:206 platformMessage:@"Room full"];
///     assert([error.wt_platformMessage isEqual:@"Room full"]);
+ (instancetype)wt_errorWithCode:(NSInteger)code platformMessage:(nullable NSString *)platformMessage;

/// Whether the error is one of the SDK's: its domain is `WTError`, a module's `….WTError`, or `WatchTogether`. One without a
/// description and with a code from 0 to 99 is not: Swift gives such an error the index of an enumeration's case.
///
///     assert([NSError wt_errorWithCode:4242].wt_isWTError);
///     assert(![[NSError errorWithDomain:NSCocoaErrorDomain code:206 userInfo:nil] wt_isWTError]);
@property(nonatomic, readonly) BOOL wt_isWTError;

/// The row of the catalogue, for the functions of wterror.h that read one. NULL where the code is unlisted, or the error is
/// none of the SDK's. It is static: there is nothing to free.
///
///     const wterror_info *info = [NSError wt_errorWithCode:206].wt_info;
///     assert(wterror_info_action(info) == WTERROR_ACTION_WAIT);
@property(nonatomic, readonly, nullable) const wterror_info *wt_info;

/// The code's category, by its row or, where it is unlisted, by its range; `WTERROR_CATEGORY_NONE` where there is none.
///
///     assert([NSError wt_errorWithCode:299].wt_category == WTERROR_CATEGORY_SESSION);
@property(nonatomic, readonly) int32_t wt_category;

/// What the platform said: the text given when the error was made, else the description that the SDK's own error came with.
///
///     assert([NSError wt_errorWithCode:206].wt_platformMessage == nil);
@property(nonatomic, readonly, nullable) NSString *wt_platformMessage;

/// What happened, for the person in the call, in the best language for a BCP 47 tag or a list of tags with commas; nil asks
/// for the person's own languages. nil where the error is none of the SDK's.
///
///     assert([[[NSError wt_errorWithCode:206] wt_messageForLocale:@"de-AT"] isEqual:@"Die Sitzung ist voll."]);
- (nullable NSString *)wt_messageForLocale:(nullable NSString *)locale;

/// What the person can do now, likewise.
///
///     NSString *recovery = [[NSError wt_errorWithCode:4242] wt_recoveryForLocale:@"en"];
///     assert([recovery rangeOfString:@"4242"].length == 4);
- (nullable NSString *)wt_recoveryForLocale:(nullable NSString *)locale;

/// The text of the button for it, likewise.
///
///     assert([[[NSError wt_errorWithCode:206] wt_labelForLocale:@"de"] isEqual:@"Warten und erneut versuchen"]);
- (nullable NSString *)wt_labelForLocale:(nullable NSString *)locale;

/// What OpenTelemetry's semantic conventions want to know, by their names: `error.type` (the id, or the number of an unlisted code),
/// `exception.message`, `wterror.code` (an NSNumber), `wterror.id` and `wterror.category`. nil where the error is none of the SDK's.
///
///     NSDictionary *attributes = [NSError wt_errorWithCode:206].wt_attributes;
///     assert([[attributes objectForKey:@"error.type"] isEqual:@"session_is_full"]);
@property(nonatomic, readonly, nullable) NSDictionary<NSString *, id> *wt_attributes;

@end

NS_ASSUME_NONNULL_END
