#include "text/words.h"
#include "text/wordstext.h"

namespace slumbar::words {

QString error(const Error& error)
{
    switch (error.code) {
    case ErrorCode::ValueOutOfRange:
        return Words::tr("A value lies outside what is possible.");
    case ErrorCode::TextNotUnderstood:
        return Words::tr("This could not be read.");
    case ErrorCode::TimesOutOfOrder:
        return Words::tr(
            "These times do not follow each other: into bed, lights out, woke, up. Please look at them again.");
    case ErrorCode::NightTooLong:
        return Words::tr("That is more than 24 hours in bed. Please look at the times again.");
    case ErrorCode::AwakeLongerThanInBed:
        return Words::tr("The minutes awake are more than the time between lights out and waking.");
    case ErrorCode::SleeplessWithSleep:
        return Words::tr("A night without sleep cannot have minutes of falling asleep or sleep stages.");
    case ErrorCode::DuplicateEntry:
        return Words::tr("The same thing is recorded twice.");
    case ErrorCode::UnknownFactor:
        return Words::tr("This habit or measure is not known.");
    case ErrorCode::FileNotFound:
        return Words::tr("There is no such file.");
    case ErrorCode::FileNotReadable:
        return Words::tr("The file cannot be read. Please check that you may open it.");
    case ErrorCode::FileNotWritable:
        return Words::tr("Nothing can be written there. Please choose another place or check its permissions.");
    case ErrorCode::FileTooLarge:
        return Words::tr("The file is larger than anything Slumbar expects and was left alone.");
    case ErrorCode::DiskFull:
        return Words::tr("The disk is full. Nothing was changed; please free some space and try again.");
    case ErrorCode::FormatNotRecognised:
        return Words::tr("None of the formats that Slumbar knows fits this file.");
    case ErrorCode::FormatDamaged:
        return Words::tr("The file is damaged or cut off.");
    case ErrorCode::NotADiary:
        return Words::tr("This file is not a Slumbar diary. It was left as it is.");
    case ErrorCode::DiaryTooNew:
        return Words::tr("This diary was written by a newer Slumbar. It was left as it is; please update Slumbar.");
    case ErrorCode::DiaryDamaged:
        return Words::tr(
            "The diary file is damaged. It was left as it is; please bring back a copy, or keep it and ask for help.");
    case ErrorCode::DiaryInUse:
        return Words::tr("The diary is open in another window. Please close that one first.");
    case ErrorCode::DiaryReadOnly:
        return Words::tr("The diary can be read but not written. Please check the permissions of its file and folder.");
    case ErrorCode::MigrationFailed:
        return Words::tr("The diary could not be brought to this version's form. It was left as it was.");
    case ErrorCode::StorageFailed:
        return Words::tr("The diary could not be read or written. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

}  // namespace slumbar::words
