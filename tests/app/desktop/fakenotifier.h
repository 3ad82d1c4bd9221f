// Keeps what it is asked to say.
#pragma once

#include <vector>

#include "desktop/notifier.h"

namespace slumbar::testing {

class FakeNotifier : public Notifier {
public:
    void say(ReminderKind kind, const Notice& notice) override { said.emplace_back(kind, notice); }
    void withdraw(ReminderKind kind) override { withdrawn.push_back(kind); }
    bool isHeldBack() const override { return mustBeQuiet; }

    std::vector<std::pair<ReminderKind, Notice>> said;
    std::vector<ReminderKind> withdrawn;
    bool mustBeQuiet = false;
};

}  // namespace slumbar::testing
