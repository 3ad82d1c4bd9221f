// One card of the tour: a drawing, a sentence and a few words.
#pragma once

#include <QWidget>

namespace slumbar {

class TourCard : public QWidget {
    Q_OBJECT

public:
    struct Contents {
        QString figure;  ///< of app/theme/figure.h
        QString sentence;
        QString words;
    };

    explicit TourCard(const Contents& contents, QWidget* parent = nullptr);
};

}  // namespace slumbar
