#include "report/safetywords.h"

#include <cmath>

#include "report/typesetter.h"
#include "text/words.h"

namespace slumbar {

namespace {

/// Of so many of so many, in the weeks that were looked at.
QString often(const SafetyNotice& notice, const QString& sentence)
{
    return sentence.arg(notice.days.size()).arg(notice.of).arg(words::shortDay(notice.looked.first));
}

/// As printed, with one decimal.
bool hasRisen(const PainOverWeeks& pain)
{
    return std::round(10 * pain.last) > std::round(10 * pain.first);
}

QString seen(const SafetyNotice& notice)
{
    switch (notice.sign) {
    case SafetySign::StiffMornings:
        //: %1 of %2 mornings, %3 a day such as 4 Oct
        return often(notice,
                     SafetyWords::tr("Stiff for 30\u00a0min or longer on %1 of %2 mornings with an answer since %3."));
    case SafetySign::PainNotImproving:
        //: mean pain of the first and of the last two of six weeks
        return (hasRisen(*notice.pain)
                    ? SafetyWords::tr("Pain rose over six weeks: mean %1 in the first two, %2 in the last two.")
                    : SafetyWords::tr("Pain has not eased in six weeks: mean %1 in the first two, %2 in the last two."))
            .arg(words::number(notice.pain->first, 1), words::number(notice.pain->last, 1));
    case SafetySign::PainAtNight:
        //: %1 of %2 nights, %3 a day such as 4 Oct
        return often(notice, SafetyWords::tr("Pain rated in the middle of %1 of %2 nights since %3."));
    case SafetySign::PainBelowKnee:
        //: %1 of %2 days, %3 a day such as 4 Oct
        return often(notice, SafetyWords::tr("Pain below the knee on %1 of %2 days with an answer since %3."));
    }
    Q_UNREACHABLE();
}

QString reason(SafetySign sign)
{
    switch (sign) {
    case SafetySign::StiffMornings:
        return SafetyWords::tr("More than 30\u00a0min is one sign of inflammatory back pain (Rudwaleit 2006).");
    case SafetySign::PainNotImproving:
        return SafetyWords::tr("A reason to look at it again (NICE NG59).");
    case SafetySign::PainAtNight:
        return SafetyWords::tr("Waking from pain is one sign of inflammatory back pain (Rudwaleit 2006).");
    case SafetySign::PainBelowKnee:
        return SafetyWords::tr("Please ask about numbness and weakness (NICE NG59).");
    }
    Q_UNREACHABLE();
}

}  // namespace

std::vector<SafetyWords::Note> SafetyWords::notes(const MonthlyReport& report)
{
    std::vector<Note> notes;
    for (const SafetyNotice& notice : report.safety) {
        notes.push_back({strong(seen(notice)) + QLatin1Char(' ') + reason(notice.sign), true});
    }
    if (report.recorded.mornings < enoughForAMean) {
        notes.push_back({tr("Too few mornings to notice a pattern."), false});
    } else if (report.safety.empty()) {
        notes.push_back({tr("Long stiffness, pain at night or below the knee, pain that does not ease: seen on too few "
                            "days to be named."),
                         false});
    }
    notes.push_back(
        {tr("The diary does not ask about saddle numbness, bladder or bowel change, or weak legs."), false});
    return notes;
}

}  // namespace slumbar
