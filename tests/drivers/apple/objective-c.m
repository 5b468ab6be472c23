// What an app does with the category, for a person whose device speaks German; run with GNUstep's Foundation.
#undef NDEBUG
#import "NSError+WTError.h"
#include <assert.h>
#include <stdio.h>

void examples(void);

static NSError *other(NSString *domain, NSInteger code, NSString *description) {
    NSDictionary *info = description ? [NSDictionary dictionaryWithObject:description forKey:NSLocalizedDescriptionKey] : nil;
    return [NSError errorWithDomain:domain code:code userInfo:info];
}

int main(void) {
    @autoreleasepool {
        examples();

        // An error that is made here speaks the person's language, and has what the platform said beside it.
        NSError *full = [NSError wt_errorWithCode:206 platformMessage:@"Room full"];
        assert([full.localizedDescription isEqual:@"Die Sitzung ist voll."]);
        assert([full.localizedRecoverySuggestion hasPrefix:@"Bitte warten Sie"]);
        assert([[full wt_messageForLocale:nil] isEqual:@"Die Sitzung ist voll."]);
        assert([[full wt_messageForLocale:@"fr-CA"] isEqual:@"La session est complète."]);
        assert([[full wt_messageForLocale:@"tlh, fr"] isEqual:@"La session est complète."]);
        assert([[full wt_labelForLocale:nil] isEqual:@"Warten und erneut versuchen"]);

        // The SDK's own, of each domain that it is seen or expected under.
        for (NSString *domain in [@"WTError,WatchTogether.WTError,WatchTogether" componentsSeparatedByString:@","]) {
            NSError *error = other(domain, 309, @"denied");
            assert(error.wt_isWTError && wterror_info_code(error.wt_info) == 309);
            assert([error.wt_platformMessage isEqual:@"denied"] && error.wt_category == WTERROR_CATEGORY_MEDIA);
        }
        // A description in this catalogue's own words is not what the platform said.
        assert(!other(@"WTError", 206, @"La session est complète.").wt_platformMessage);

        // An unlisted code is a value, however large; the description was made of the whole number.
        NSError *unlisted = [NSError wt_errorWithCode:4242];
        assert(unlisted.wt_isWTError && !unlisted.wt_info && unlisted.wt_category == WTERROR_CATEGORY_NONE);
        assert([unlisted.localizedDescription rangeOfString:@"4242"].length == 4);
        assert([[NSError wt_errorWithCode:5000000000].localizedDescription rangeOfString:@"5000000000"].length == 10);
        assert([[NSError wt_errorWithCode:-5000000000].localizedDescription rangeOfString:@"-5000000000"].length == 11);

        // What OpenTelemetry is told, in English and by numbers, whatever the person reads.
        NSDictionary *attributes = full.wt_attributes;
        assert(attributes.count == 5 && [[attributes objectForKey:@"exception.message"] isEqual:@"Room full"]);
        assert([[attributes objectForKey:@"wterror.code"] isEqual:[NSNumber numberWithInt:206]]);
        assert([[attributes objectForKey:@"wterror.category"] isEqual:@"session"]);
        // A code of more than 32 bits is not tried: GNUstep's NSError keeps no more of it.
        attributes = unlisted.wt_attributes;
        assert(attributes.count == 3 && [[attributes objectForKey:@"error.type"] isEqual:@"4242"]);
        assert([[attributes objectForKey:@"exception.message"] isEqual:@"Code 4242 is not in the catalogue."]);
        assert([[other(@"WatchTogether", 309, @"ä").wt_attributes objectForKey:@"exception.message"] isEqual:@"ä"]);

        // Another domain's error, and an enumeration's case that Swift has numbered, are none of the SDK's.
        NSError *none[] = { other(@"NSURLErrorDomain", 206, @"x"), other(@"WatchTogether.WTError", 3, nil), other(@"MyWTError", 206, @"x") };
        for (int index = 0; index < 3; index++) {
            assert(!none[index].wt_isWTError && !none[index].wt_info && !none[index].wt_platformMessage);
            assert(![none[index] wt_messageForLocale:@"en"] && ![none[index] wt_recoveryForLocale:nil] && ![none[index] wt_labelForLocale:nil]);
            assert(none[index].wt_category == WTERROR_CATEGORY_NONE && !none[index].wt_attributes);
        }
        assert(other(@"WatchTogether.WTError", 3, @"odd").wt_isWTError);
        puts("as it should be");
    }
    return 0;
}
