// The translation context of all words of the Trends page that are not said by a widget.
#pragma once

#include <QCoreApplication>

namespace slumbar {

class Trends {
    Q_DECLARE_TR_FUNCTIONS(Trends)
};

}  // namespace slumbar
