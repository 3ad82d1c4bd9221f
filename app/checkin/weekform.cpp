#include "checkin/weekform.h"

#include <cmath>
#include <map>

#include <QGridLayout>
#include <QVBoxLayout>

#include "domain/peg.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/scorerow.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

struct Wording {
    const char* question;
    const char* ends;
};

const std::map<std::string, Wording, std::less<>> wordings{
    {"peg_pain",
     {QT_TRANSLATE_NOOP("WeekForm", "How bad was your pain on average?"),
      QT_TRANSLATE_NOOP("WeekForm", "0 no pain, 10 as bad as you can imagine")}},
    {"peg_enjoyment",
     {QT_TRANSLATE_NOOP("WeekForm", "How much did pain interfere with your enjoyment of life?"),
      QT_TRANSLATE_NOOP("WeekForm", "0 not at all, 10 completely")}},
    {"peg_activity",
     {QT_TRANSLATE_NOOP("WeekForm", "How much did pain interfere with your general activity?"),
      QT_TRANSLATE_NOOP("WeekForm", "0 not at all, 10 completely")}},
};

/// Nothing for what the row cannot show.
std::optional<PainScore> scoreOf(const Mark* mark)
{
    const double* answer = mark ? std::get_if<double>(&mark->value) : nullptr;
    if (!answer || *answer < PainScore::lowest || *answer > PainScore::highest || std::trunc(*answer) != *answer) {
        return std::nullopt;
    }
    return PainScore::make(static_cast<int>(*answer)).value();
}

}  // namespace

WeekForm::WeekForm(const DayRecord& record, const std::vector<Factor>& questions, QWidget* parent)
    : Card(Padding::Dense, parent), m_loaded(record), m_score(TextLabel::hint())
{
    addHeading(tr("The last seven days"), m_score);
    contents()->setSpacing(metrics::space3);
    for (const Factor& question : questions) {
        addQuestion(question.id());
    }
    TextLabel* source = TextLabel::hint(tr("Asked once a week, on the day chosen in the settings. These are the three "
                                           "questions of the PEG scale (Krebs et al. 2009); its score is their mean."));
    source->setWordWrap(true);
    contents()->addWidget(source);
    showScore();
    connect(&m_fields, &FormFields::changed, this, [this] {
        showScore();
        Q_EMIT changed();
    });
}

void WeekForm::addQuestion(const std::string& item)
{
    const Wording& wording = wordings.find(item)->second;
    const QString ends = tr(wording.ends);
    auto* row = new ScoreRow(tr(wording.question));
    row->setWhatsThis(tr("Over the last seven days, today included: %1.").arg(ends));
    auto* words = new TextLabel(tr(wording.question));
    words->setWordWrap(true);
    words->setBuddy(row);
    row->setScore(scoreOf(m_loaded.mark(item)));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(metrics::space1);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(words, 0, 0);
    grid->addWidget(TextLabel::hint(ends), 0, 1);
    grid->addWidget(row, 1, 0, 1, 2);
    contents()->addLayout(grid);
    m_questions.push_back({item, row});
    m_fields.add(toQt(item), row);
}

void WeekForm::writeTo(DayRecord& record) const
{
    for (const Question& question : m_questions) {
        const Mark* loaded = m_loaded.mark(question.item);
        if (const auto score = question.row->score()) {
            record.setMark({question.item, static_cast<double>(score->value()), loaded ? loaded->note : std::string()});
        } else if (scoreOf(loaded)) {
            record.removeMark(question.item);
        }
    }
}

void WeekForm::showScore()
{
    DayRecord week = m_loaded;
    writeTo(week);
    const auto score = pegScore(week);
    m_score->setText(score ? tr("PEG score %1").arg(words::number(*score, 1)) : QString());
}

}  // namespace slumbar
