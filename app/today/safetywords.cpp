#include "today/safetywords.h"

#include <cassert>

#include <QCoreApplication>
#include <QStringList>

#include "text/words.h"

namespace slumbar {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Today", text);
}

/// As it stands behind "Your diary shows".
QString shownBy(const SafetyNotice& notice)
{
    const auto seen = [&notice](const QString& text) { return text.arg(notice.days.size()).arg(notice.of); };
    switch (notice.sign) {
    case SafetySign::StiffMornings:
        return seen(tr("stiffness of 30 minutes or longer on %1 of %2 mornings"));
    case SafetySign::PainNotImproving:
        return tr("pain that did not become less in six weeks (%1 on average at first, %2 now)")
            .arg(words::number(notice.pain->first, 1), words::number(notice.pain->last, 1));
    case SafetySign::PainAtNight:
        return seen(tr("pain that was rated in the night in %1 of %2 nights"));
    case SafetySign::PainBelowKnee:
        return seen(tr("pain below a knee on %1 of %2 days"));
    }
    Q_UNREACHABLE();
}

QString nameOf(SafetySource source)
{
    switch (source) {
    case SafetySource::Rudwaleit2006:
        return tr("Rudwaleit and others 2006, doi 10.1002/art.21619");
    case SafetySource::NiceNg59:
        return tr("NICE guideline NG59");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString safetySentence(const std::vector<SafetyNotice>& notices)
{
    assert(!notices.empty());
    QString shown = shownBy(notices.front());
    for (std::size_t place = 1; place < notices.size(); ++place) {
        //: joins two things that the diary shows
        shown = tr("%1, and %2").arg(shown, shownBy(notices[place]));
    }
    return tr("Your diary shows %1.").arg(shown);
}

QString safetySources(const std::vector<SafetyNotice>& notices)
{
    QStringList names;
    for (const SafetyNotice& notice : notices) {
        names << nameOf(sourceOf(notice.sign));
    }
    names.removeDuplicates();
    //: %1 names publications
    return tr("Why it matters: %1").arg(names.join(QStringLiteral("; ")));
}

}  // namespace slumbar
