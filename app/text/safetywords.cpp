#include "text/safetywords.h"

#include "text/words.h"
#include "text/wordstext.h"

namespace slumbar::words {

namespace {

/// For example: on 16 of 20 mornings.
QString often(const SafetyNotice& notice, const QString& sentence)
{
    return sentence.arg(notice.days.size()).arg(notice.of).arg(dayAndMonth(notice.looked.first));
}

QString notImproving(const SafetyNotice& notice)
{
    const PainOverWeeks pain = notice.pain.value_or(PainOverWeeks{});
    //: %1 and %2 are mean pains from 0 to 10
    return Words::tr("Your pain was %1 on average in the last two weeks and %2 four weeks earlier: not clearly less.")
        .arg(number(pain.last, 1), number(pain.first, 1));
}

}  // namespace

QString safetySeen(const SafetyNotice& notice)
{
    switch (notice.sign) {
    case SafetySign::StiffMornings:
        //: %1 of %2 mornings, %3 a day such as 2 October
        return often(notice,
                     Words::tr("Your back was stiff for half an hour or longer on %1 of the %2 mornings with an "
                               "answer since %3."));
    case SafetySign::PainNotImproving:
        return notImproving(notice);
    case SafetySign::PainAtNight:
        //: %1 of %2 nights, %3 a day such as 2 October
        return often(notice,
                     Words::tr("You rated pain in the middle of the night on %1 of the %2 recorded nights since %3."));
    case SafetySign::PainBelowKnee:
        //: %1 of %2 days, %3 a day such as 2 October
        return often(notice, Words::tr("It hurt below the knee on %1 of the %2 days with an answer since %3."));
    }
    return {};
}

QString safetyReason(SafetySign sign)
{
    switch (sign) {
    case SafetySign::StiffMornings:
        return Words::tr(
            "Long stiffness in the morning can come from an inflamed spine, which can be treated. Ask a doctor "
            "about it.");
    case SafetySign::PainNotImproving:
        return Words::tr(
            "Pain that does not ease in six weeks is a reason to have it looked at again. Make an appointment.");
    case SafetySign::PainAtNight:
        return Words::tr(
            "Pain that keeps waking you, and eases once you are up, can come from an inflamed spine and rarely "
            "from something else that should be found. Ask a doctor soon.");
    case SafetySign::PainBelowKnee:
        return Words::tr(
            "Pain below the knee can come from a nerve at the spine. Ask a doctor, and go at once if the leg "
            "gets weak or numb.");
    }
    return {};
}

QString safetySource(SafetySource source)
{
    switch (source) {
    case SafetySource::Rudwaleit2006:
        return QStringLiteral("Rudwaleit 2006");
    case SafetySource::NiceNg59:
        return Words::tr("NICE guideline NG59");
    }
    return {};
}

}  // namespace slumbar::words
