#import "NSError+WTError.h"

// Nothing here retains or releases: the file compiles with and without automatic reference counting.

NSErrorDomain const WTErrorDomain = @"WTError";
NSString *const WTErrorPlatformMessageKey = @"WTErrorPlatformMessage";

/// The library's codes have 32 bits. A larger number is unlisted, as the largest of them is, which then stands for it.
static int32_t wt_number(NSInteger code) {
    return code > INT32_MAX ? INT32_MAX : code < INT32_MIN ? INT32_MIN : (int32_t)code;
}

/// The locale as the library takes it: the one that is given, or the person's languages.
static const char *wt_locale(NSString *locale) {
    return (locale ? locale : [[NSLocale preferredLanguages] componentsJoinedByString:@","]).UTF8String;
}

/// A text about a code, from a function that writes as snprintf does.
static NSString *wt_text(size_t (*write)(int32_t, const char *, char *, size_t), NSInteger code, NSString *locale) {
    const char *wished = wt_locale(locale);
    int32_t number = wt_number(code);
    NSMutableData *room = [NSMutableData dataWithLength:write(number, wished, NULL, 0) + 1];
    write(number, wished, room.mutableBytes, room.length);
    NSString *text = [NSString stringWithUTF8String:room.bytes];
    if (number == code) return text;
    NSString *stand_in = [NSString stringWithFormat:@"%d", number];
    return [text stringByReplacingOccurrencesOfString:stand_in withString:[NSString stringWithFormat:@"%lld", (long long)code]];
}

/// Keeps an attribute in the dictionary that is handed over.
static bool wt_keepAttribute(const wterror_attribute *attribute, void *context) {
    NSMutableDictionary *attributes = (__bridge NSMutableDictionary *)context;
    id value;
    if (attribute->is_number) {
        value = [NSNumber numberWithLongLong:attribute->number];
    } else {
        NSMutableData *text = [NSMutableData dataWithLength:attribute->text.length + 1];
        __builtin_memcpy(text.mutableBytes, attribute->text.text, attribute->text.length);
        value = [NSString stringWithUTF8String:text.bytes];
    }
    if (value) [attributes setObject:value forKey:[NSString stringWithUTF8String:attribute->name]];
    return true;
}

/// Whether a text is this catalogue's message for a code, in whatever language.
static BOOL wt_isOwnMessage(NSString *text, NSInteger code) {
    for (size_t index = 0; index < wterror_language_count(); index++) {
        const char *tag = wterror_language_tag(wterror_language_at(index));
        if (tag && [text isEqual:wt_text(wterror_strerror_r, code, [NSString stringWithUTF8String:tag])]) return YES;
    }
    return NO;
}

@implementation NSError (WTError)

+ (instancetype)wt_errorWithCode:(NSInteger)code {
    return [self wt_errorWithCode:code platformMessage:nil];
}

+ (instancetype)wt_errorWithCode:(NSInteger)code platformMessage:(NSString *)platformMessage {
    NSMutableDictionary *info = [NSMutableDictionary dictionary];
    [info setObject:wt_text(wterror_strerror_r, code, nil) forKey:NSLocalizedDescriptionKey];
    [info setObject:wt_text(wterror_recovery_r, code, nil) forKey:NSLocalizedRecoverySuggestionErrorKey];
    if (platformMessage) [info setObject:platformMessage forKey:WTErrorPlatformMessageKey];
    return [self errorWithDomain:WTErrorDomain code:code userInfo:info];
}

- (BOOL)wt_isWTError {
    NSString *domain = self.domain;
    if (![domain isEqual:WTErrorDomain] && ![domain hasSuffix:@".WTError"] && ![domain isEqual:@"WatchTogether"]) return NO;
    BOOL mayBeIndex = self.code >= 0 && self.code < 100;
    return !mayBeIndex || [self.userInfo objectForKey:NSLocalizedDescriptionKey] != nil;
}

- (const wterror_info *)wt_info {
    return self.wt_isWTError && wt_number(self.code) == self.code ? wterror_lookup(wt_number(self.code)) : NULL;
}

- (int32_t)wt_category {
    return self.wt_isWTError ? wterror_category_of(wt_number(self.code)) : WTERROR_CATEGORY_NONE;
}

- (NSString *)wt_platformMessage {
    if (!self.wt_isWTError) return nil;
    NSString *message = [self.userInfo objectForKey:WTErrorPlatformMessageKey];
    if (message) return message;
    NSString *description = [self.userInfo objectForKey:NSLocalizedDescriptionKey];
    return description && !wt_isOwnMessage(description, self.code) ? description : nil;
}

- (NSString *)wt_messageForLocale:(NSString *)locale {
    return self.wt_isWTError ? wt_text(wterror_strerror_r, self.code, locale) : nil;
}

- (NSString *)wt_recoveryForLocale:(NSString *)locale {
    return self.wt_isWTError ? wt_text(wterror_recovery_r, self.code, locale) : nil;
}

- (NSString *)wt_labelForLocale:(NSString *)locale {
    return self.wt_isWTError ? [NSString stringWithUTF8String:wterror_label(wt_number(self.code), wt_locale(locale))] : nil;
}

- (NSDictionary *)wt_attributes {
    if (!self.wt_isWTError) return nil;
    NSMutableDictionary *attributes = [NSMutableDictionary dictionary];
    NSString *message = self.wt_platformMessage;
    int32_t number = wt_number(self.code);
    wterror_error error = {number, message.UTF8String};
    wterror_error_to_attributes(&error, wt_keepAttribute, (__bridge void *)attributes);
    if (number == self.code) return attributes;
    NSString *code = [NSString stringWithFormat:@"%lld", (long long)self.code];
    [attributes setObject:code forKey:@"error.type"];
    [attributes setObject:[NSNumber numberWithLongLong:self.code] forKey:@"wterror.code"];
    if (message) return attributes;
    NSString *stand_in = [NSString stringWithFormat:@"%d", number];
    NSString *said = [[attributes objectForKey:@"exception.message"] stringByReplacingOccurrencesOfString:stand_in withString:code];
    [attributes setObject:said forKey:@"exception.message"];
    return attributes;
}

@end
