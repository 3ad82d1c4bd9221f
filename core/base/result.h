// Expected failures travel as values: a Result either holds what was asked for or an Error that says
// what went wrong. Broken promises between functions are asserts; exceptions do not cross a folder.
#pragma once

#include <string>

#include <tl/expected.hpp>

namespace slumbar {

/// What went wrong, as the program needs to tell cases apart. The words a person reads are in app/text.
enum class ErrorCode {
    // a value that cannot be
    ValueOutOfRange,
    TextNotUnderstood,
    TimesOutOfOrder,
    NightTooLong,
    AwakeLongerThanInBed,
    SleeplessWithSleep,
    DuplicateEntry,
    UnknownFactor,
    // a file that is read or written
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileTooLarge,
    DiskFull,
    FormatNotRecognised,
    FormatDamaged,
    // the diary file
    NotADiary,
    DiaryTooNew,
    DiaryDamaged,
    DiaryInUse,
    DiaryReadOnly,
    MigrationFailed,
    StorageFailed,
};

/// `detail` is for the log and for the place in a file; it is never the whole message a person gets.
struct Error {
    ErrorCode code;
    std::string detail;

    bool operator==(const Error&) const = default;
};

template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

}  // namespace slumbar
