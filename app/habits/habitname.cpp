#include "habits/habitname.h"

#include <algorithm>

#include <QCoreApplication>

#include "text/words.h"

namespace slumbar {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("HabitEditor", text);
}

}  // namespace

QString problemOfName(const QString& name, const std::vector<Factor>& factors, const std::string& own)
{
    if (name.isEmpty()) {
        return tr("It needs a name, for example Evening walk.");
    }
    const auto same = std::find_if(factors.begin(), factors.end(), [&](const Factor& factor) {
        return factor.id() != own && words::shortFactorName(factor).compare(name, Qt::CaseInsensitive) == 0;
    });
    if (same == factors.end()) {
        return {};
    }
    return (*same)->isArchived ? tr("There is one of this name among the archived ones; it can be brought back.")
                               : tr("There is one of this name already.");
}

}  // namespace slumbar
