// Where a diary is kept. The journal and the program know only this; the diary file stands behind it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "domain/diary.h"

namespace slumbar {

class DiaryRepository {
public:
    virtual ~DiaryRepository() = default;
    virtual Result<Diary> load() = 0;
    /// Writes the edit and the revision of every day it changes in one transaction; when it has answered, the
    /// edit is on the disk. `undoing` holds what stood there before. After an error nothing has changed.
    virtual Result<void> apply(const Edit& edit, const Edit& undoing) = 0;
};

/// What was typed and is not saved yet, kept at every change so that a crash loses nothing.
/// The text is the form's own business; the key says which form and day ("check-in 2026-10-03").
class DraftStore {
public:
    virtual ~DraftStore() = default;
    virtual std::optional<std::string> draft(std::string_view key) const = 0;
    virtual Result<void> keepDraft(std::string_view key, std::string_view text) = 0;
    virtual Result<void> discardDraft(std::string_view key) = 0;
};

}  // namespace slumbar
