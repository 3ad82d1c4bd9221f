<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Report</name>
    <message>
        <source>L</source>
        <extracomment>left and right of the person, beside the body seen from behind</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>no site marked</source>
        <translation>keine Stelle markiert</translation>
    </message>
    <message>
        <source>%1 of %2 sites, days</source>
        <translation>%1 von %2 Stellen, Tage</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>seen from behind</source>
        <translation>von hinten gesehen</translation>
    </message>
    <message>
        <source>for the clinician</source>
        <translation>für Ärztin oder Arzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Made-up diary</source>
        <translation>Erfundenes Tagebuch</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Notes at the visit</source>
        <translation>Notizen beim Termin</translation>
    </message>
    <message>
        <source>n of %1</source>
        <extracomment>head of the column that says from how many days a figure was made</extracomment>
        <translation>n/%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n nicht erfasst</numerusform>
            <numerusform>%n nicht erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>I would like to ask</source>
        <extracomment>the person&apos;s own questions for the visit</extracomment>
        <translation>Ich möchte fragen</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>Hinweise zur Sicherheit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>above a note: its day and what it is about</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Morning, mean</source>
        <translation>Morgens, Mittel</translation>
    </message>
    <message>
        <source>Morning, range</source>
        <translation>Morgens, Bereich</translation>
    </message>
    <message>
        <source>Evening, mean</source>
        <translation>Abends, Mittel</translation>
    </message>
    <message>
        <source>Evening, range</source>
        <translation>Abends, Bereich</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Stärkster</translation>
    </message>
    <message>
        <source>Flare days, marked</source>
        <translation>Schubtage, markiert</translation>
    </message>
    <message>
        <source>Leg pain, days</source>
        <translation>Beinschmerz, Tage</translation>
    </message>
    <message>
        <source>Stiff, median</source>
        <translation>Steif, Median</translation>
    </message>
    <message>
        <source>Stiff, range</source>
        <translation>Steif, Bereich</translation>
    </message>
    <message>
        <source>Stiff ≥ 30&#xa0;min, days</source>
        <translation>Steif ≥ 30&#xa0;min, Tage</translation>
    </message>
    <message>
        <source>Days by their highest rating</source>
        <translation>Tage nach höchster Angabe</translation>
    </message>
    <message>
        <source>worst %1</source>
        <extracomment>beside a mark in the picture</extracomment>
        <translation>stärkster %1</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>abends</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morgens</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>0 none – 10 worst imaginable</source>
        <translation>0 keiner – 10 stärkster vorstellbarer</translation>
    </message>
    <message>
        <source>Your %1</source>
        <extracomment>heading of the person&apos;s own page: Your October 2026, Your 1–7 October 2026</extracomment>
        <translation>Ihr %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>on how many of the days that count: 22 of 27</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht getan</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>(blank) not recorded</source>
        <translation>(leer) nicht erfasst</translation>
    </message>
    <message>
        <source>done of counted</source>
        <extracomment>head of the column &quot;22 of 27&quot;: kept, of the days that count</extracomment>
        <translation>getan von gezählten</translation>
    </message>
    <message>
        <source>Also noted</source>
        <translation>Außerdem notiert</translation>
    </message>
    <message>
        <source>full height: the highest of the month</source>
        <translation>volle Höhe: der höchste Wert des Monats</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a measure and its unit: Caffeine, mg
----------
from exposure to outcome, then from how many days
----------
something that went on for some days</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notes of the month</source>
        <translation>Notizen des Monats</translation>
    </message>
    <message>
        <source>Notes of the month, continued</source>
        <translation>Notizen des Monats, Fortsetzung</translation>
    </message>
    <message>
        <source>%1 I would like to</source>
        <extracomment>begins a sentence that the person writes on by hand: In November I would like to</extracomment>
        <translation>%1 möchte ich</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Im %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, the last full month: morning pain %2, sleep %3.</source>
        <extracomment>a month with enough days, shown when this one has too few</extracomment>
        <translation>%1, der letzte volle Monat: Schmerz morgens %2, Schlaf %3.</translation>
    </message>
    <message>
        <source>One night</source>
        <translation>Eine Nacht</translation>
    </message>
    <message>
        <source>%1 nights</source>
        <translation>%1 Nächte</translation>
    </message>
    <message>
        <source>one morning</source>
        <translation>ein Morgen</translation>
    </message>
    <message>
        <source>%1 mornings</source>
        <translation>%1 Morgen</translation>
    </message>
    <message>
        <source>%1 and %2 were recorded: %3</source>
        <translation>%1 und %2 wurden erfasst: %3</translation>
    </message>
    <message>
        <source>too few for averages.</source>
        <translation>zu wenige für Mittelwerte.</translation>
    </message>
    <message>
        <source>pain was rated on too few mornings for a mean</source>
        <translation>Schmerz morgens zu selten angegeben für ein Mittel</translation>
    </message>
    <message>
        <source>morning pain averaged %1</source>
        <translation>Schmerz morgens im Mittel %1</translation>
    </message>
    <message>
        <source>morning pain averaged %1, as in %2</source>
        <translation>Schmerz morgens im Mittel %1, wie im %2</translation>
    </message>
    <message>
        <source>morning pain averaged %1, down from %2 in %3</source>
        <translation>Schmerz morgens im Mittel %1 nach %2 im %3</translation>
    </message>
    <message>
        <source>morning pain averaged %1, up from %2 in %3</source>
        <translation>Schmerz morgens im Mittel %1 nach %2 im %3</translation>
    </message>
    <message>
        <source>, with %1 flares</source>
        <translation>, %1 Schübe</translation>
    </message>
    <message>
        <source>, with one flare of a day</source>
        <translation>, ein Schub von einem Tag</translation>
    </message>
    <message>
        <source>, with one flare of %1 days</source>
        <translation>, ein Schub von %1 Tagen</translation>
    </message>
    <message>
        <source>nights were too few for a mean</source>
        <translation>zu wenige Nächte für ein Mittel</translation>
    </message>
    <message>
        <source>%1&#xa0;of&#xa0;%2</source>
        <extracomment>on so many of so many days; the spaces do not break
----------
so many of so many nights; the spaces do not break</extracomment>
        <translation>%1&#xa0;von&#xa0;%2</translation>
    </message>
    <message>
        <source>sleep was %1 a night, under 7&#xa0;h on %2 nights</source>
        <translation>Schlaf %1 pro Nacht, unter 7&#xa0;h in %2 Nächten</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1.</source>
        <translation>Im %1 wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>pain and flares; sleep</extracomment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 so far: %2</source>
        <extracomment>a month that is not over: October so far: morning pain averaged ...</extracomment>
        <translation>%1 bisher: %2</translation>
    </message>
    <message>
        <source>Nothing of the routine was recorded in %1; that says nothing about what was done.</source>
        <translation>Im %1 wurde nichts von der Routine erfasst; das sagt nichts darüber, was getan wurde.</translation>
    </message>
    <message>
        <source>The routine was recorded on few days: %1</source>
        <translation>Die Routine wurde an wenigen Tagen erfasst: %1</translation>
    </message>
    <message>
        <source>each of them counts below.</source>
        <translation>jeder davon zählt unten.</translation>
    </message>
    <message>
        <source>What you kept most: %1, %2 days.</source>
        <extracomment>a habit and on how many of the days that count it was kept</extracomment>
        <translation>Am stetigsten: %1, an %2 Tagen.</translation>
    </message>
    <message>
        <source>What you kept most: %1, %2 days; %3, %4.</source>
        <translation>Am stetigsten: %1, an %2 Tagen; %3, %4.</translation>
    </message>
    <message>
        <source>Nothing is recorded in %1</source>
        <translation>Im %1 ist nichts erfasst</translation>
    </message>
    <message>
        <source>%1 a night</source>
        <translation>%1 pro Nacht</translation>
    </message>
    <message>
        <source>morning pain %1</source>
        <translation>Schmerz morgens %1</translation>
    </message>
    <message>
        <source>too few days for means yet</source>
        <translation>noch zu wenige Tage für Mittelwerte</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Erfasst: %1</translation>
    </message>
    <message>
        <source>Made-up diary. %1</source>
        <translation>Erfundenes Tagebuch. %1</translation>
    </message>
    <message>
        <source>Please ask about numbness and weakness (NICE NG59).</source>
        <translation>Bitte nach Taubheit und Schwäche fragen (NICE NG59).</translation>
    </message>
    <message>
        <source>Too few mornings to notice a pattern.</source>
        <translation>Zu wenige Morgen, um ein Muster zu bemerken.</translation>
    </message>
    <message>
        <source>Made up for trying Slumbar, no real person.</source>
        <translation>Zum Ausprobieren von Slumbar erfunden, keine wirkliche Person.</translation>
    </message>
    <message>
        <source>Recorded in Slumbar; not a diagnosis.</source>
        <translation>In Slumbar erfasst; keine Diagnose.</translation>
    </message>
    <message>
        <source>Recorded by %1 in Slumbar; not a diagnosis.</source>
        <translation>Von %1 in Slumbar erfasst; keine Diagnose.</translation>
    </message>
    <message>
        <source>Past a usual line of concern: asleep under 7&#xa0;h, efficiency under 85&#xa0;%, SOL or WASO over 30&#xa0;min, stiff 30 min or more, leg pain. Fewer than 7 values: the range stands instead of a mean, nothing is compared or marked.</source>
        <translation>Jenseits einer üblichen Grenze: Schlaf unter 7&#xa0;h, Effizienz unter 85&#xa0;%, SOL oder WASO über 30&#xa0;min, steif 30&#xa0;min oder länger, Beinschmerz. Unter 7 Werten steht der Bereich statt eines Mittels, nichts wird verglichen oder markiert.</translation>
    </message>
    <message>
        <source>Black line under a chart: days recorded. Grey columns: free days.</source>
        <translation>Schwarze Linie unter einem Diagramm: erfasste Tage. Graue Spalten: freie Tage.</translation>
    </message>
    <message>
        <source>Sleep and back pain, %1</source>
        <translation>Schlaf und Rückenschmerz, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>estimate and 95 % interval: 0.1 more (0.3 less to 0.4 more)
----------
date of birth with the age in brackets</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 days: %3, %4, %5</source>
        <extracomment>of how many days something was recorded: 30 of 31 days: 28 nights, 28 mornings, 26 evenings</extracomment>
        <translation>%1 von %2 Tagen: %3, %4, %5</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 night</source>
        <translation>1 Nacht</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n Nacht</numerusform>
            <numerusform>%n Nächte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 morning</source>
        <translation>1 Morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n mornings</source>
        <translation>
            <numerusform>%n Morgen</numerusform>
            <numerusform>%n Morgen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 evening</source>
        <translation>1 Abend</translation>
    </message>
    <message numerus="yes">
        <source>%n evenings</source>
        <translation>
            <numerusform>%n Abend</numerusform>
            <numerusform>%n Abende</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain was not recorded</source>
        <translation>Schmerz wurde nicht erfasst</translation>
    </message>
    <message>
        <source>Too few days to show a course</source>
        <translation>Zu wenige Tage für einen Verlauf</translation>
    </message>
    <message>
        <source>Pain, morning and evening</source>
        <translation>Schmerz, morgens und abends</translation>
    </message>
    <message>
        <source>Up in the flare, then lower than before</source>
        <translation>Höher im Schub, dann niedriger als davor</translation>
    </message>
    <message>
        <source>flare marked, %1</source>
        <extracomment>days of the month: flare marked, 11–14 Oct</extracomment>
        <translation>Schub markiert, %1</translation>
    </message>
    <message>
        <source>PEG score eased to %1</source>
        <translation>PEG-Wert gesunken auf %1</translation>
    </message>
    <message>
        <source>PEG score rose to %1</source>
        <translation>PEG-Wert gestiegen auf %1</translation>
    </message>
    <message>
        <source>PEG score</source>
        <translation>PEG-Wert</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>nicht ausgefüllt</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>To bed %1 later before free days</source>
        <translation>Vor freien Tagen %1 später ins Bett</translation>
    </message>
    <message>
        <source>To bed %1 earlier before free days</source>
        <translation>Vor freien Tagen %1 früher ins Bett</translation>
    </message>
    <message>
        <source>Nights were not recorded</source>
        <translation>Nächte wurden nicht erfasst</translation>
    </message>
    <message>
        <source>Too few nights to show a pattern</source>
        <translation>Zu wenige Nächte für ein Muster</translation>
    </message>
    <message>
        <source>Bed to rise</source>
        <translation>Vom Zubettgehen bis zum Aufstehen</translation>
    </message>
    <message>
        <source>%1, clock time</source>
        <extracomment>from how many nights; the vertical axis of the picture shows the time on the clock</extracomment>
        <translation>%1, Uhrzeit</translation>
    </message>
    <message>
        <source>Hours asleep</source>
        <translation>Stunden Schlaf</translation>
    </message>
    <message>
        <source>None of %1 nights reached 7&#xa0;h</source>
        <translation>Nächte mit 7&#xa0;h oder mehr: keine von %1</translation>
    </message>
    <message>
        <source>%1 of %2 nights reached 7&#xa0;h</source>
        <translation>Nächte mit 7&#xa0;h oder mehr: %1 von %2</translation>
    </message>
    <message>
        <source>Left neck</source>
        <translation>Nacken links</translation>
    </message>
    <message>
        <source>Right neck</source>
        <translation>Nacken rechts</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Left upper back</source>
        <translation>Ob. Rücken links</translation>
    </message>
    <message>
        <source>Right upper back</source>
        <translation>Ob. Rücken rechts</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Left mid back</source>
        <translation>Mittl. Rücken links</translation>
    </message>
    <message>
        <source>Right mid back</source>
        <translation>Mittl. Rücken rechts</translation>
    </message>
    <message>
        <source>Mid back</source>
        <translation>Mittlerer Rücken</translation>
    </message>
    <message>
        <source>Left low back</source>
        <translation>Unt. Rücken links</translation>
    </message>
    <message>
        <source>Right low back</source>
        <translation>Unt. Rücken rechts</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <translation>Gesäß links</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <translation>Gesäß rechts</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Oberschenkel li.</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Oberschenkel re.</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Left below knee</source>
        <translation>Unterschenkel li.</translation>
    </message>
    <message>
        <source>Right below knee</source>
        <translation>Unterschenkel re.</translation>
    </message>
    <message>
        <source>Below knees</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Zwischendurch</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Asleep (TST)</source>
        <translation>Schlaf (TST)</translation>
    </message>
    <message>
        <source>Asleep, range</source>
        <translation>Schlaf, Bereich</translation>
    </message>
    <message>
        <source>Efficiency TST/TIB</source>
        <translation>Effizienz TST/TIB</translation>
    </message>
    <message>
        <source>TST/TIB, range</source>
        <translation>TST/TIB, Bereich</translation>
    </message>
    <message>
        <source>Latency (SOL)</source>
        <translation>Einschlafzeit (SOL)</translation>
    </message>
    <message>
        <source>SOL, range</source>
        <translation>SOL, Bereich</translation>
    </message>
    <message>
        <source>Awake later (WASO)</source>
        <translation>Später wach (WASO)</translation>
    </message>
    <message>
        <source>WASO, range</source>
        <translation>WASO, Bereich</translation>
    </message>
    <message>
        <source>Nights by hours asleep</source>
        <translation>Nächte nach Stunden Schlaf</translation>
    </message>
    <message>
        <source>under 6</source>
        <translation>unter 6</translation>
    </message>
    <message>
        <source>over 9</source>
        <translation>über 9</translation>
    </message>
    <message>
        <source>in bed</source>
        <translation>im Bett</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>up</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>7–9&#xa0;h</source>
        <translation>7–9&#xa0;h</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>a night, naps not counted</source>
        <translation>pro Nacht, ohne Nickerchen</translation>
    </message>
    <message>
        <source>hours asleep</source>
        <translation>Stunden Schlaf</translation>
    </message>
    <message>
        <source>Treatment and events</source>
        <translation>Behandlung und Ereignisse</translation>
    </message>
    <message>
        <source>Nothing was noted; that does not mean nothing was taken.</source>
        <translation>Nichts wurde notiert; das heißt nicht, dass nichts genommen wurde.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Schmerz morgens</translation>
    </message>
    <message>
        <source>Asleep a night</source>
        <translation>Schlaf pro Nacht</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Past a line of concern</source>
        <translation>Jenseits einer Grenze</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Days sorted into classes, from the lowest to the highest.</source>
        <translation>Tage nach Klassen geordnet, von der niedrigsten zur höchsten.</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Wo es schmerzte</translation>
    </message>
    <message>
        <source>The body seen from behind; marked sites are filled, frequent ones darker.</source>
        <translation>Der Körper von hinten; markierte Stellen sind gefüllt, häufige dunkler.</translation>
    </message>
    <message>
        <source>Pain by day, 0 to 10</source>
        <translation>Schmerz nach Tag, 0 bis 10</translation>
    </message>
    <message>
        <source>PEG score by day, 0 to 10</source>
        <translation>PEG-Wert nach Tag, 0 bis 10</translation>
    </message>
    <message>
        <source>Nights by the day on which they ended</source>
        <translation>Nächte nach dem Tag, an dem sie endeten</translation>
    </message>
    <message>
        <source>Into bed</source>
        <translation>Ins Bett</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Eingeschlafen</translation>
    </message>
    <message>
        <source>Woke</source>
        <translation>Aufgewacht</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aufgestanden</translation>
    </message>
    <message>
        <source>Time asleep by the day on which the night ended</source>
        <translation>Schlafzeit nach dem Tag, an dem die Nacht endete</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Hours asleep on the axis of days, 7 to 9 h as a band.</source>
        <translation>Stunden Schlaf auf der Achse der Tage, 7 bis 9&#xa0;h als Band.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Each day of a treatment and each event on the axis of days.</source>
        <translation>Jeder Tag einer Behandlung und jedes Ereignis auf der Achse der Tage.</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>A square for each habit and day; the table names the days of the month.</source>
        <translation>Ein Quadrat für jede Gewohnheit und jeden Tag; die Tabelle nennt die Tage des Monats.</translation>
    </message>
    <message>
        <source>Highest rating</source>
        <translation>Höchste Angabe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>a month in which nothing was recorded</extracomment>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>first and last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <extracomment>on so many of so many days something was recorded
----------
on so many days of the month something of the routine was recorded</extracomment>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>Likely not chance</source>
        <extracomment>over the effects that are claimed</extracomment>
        <translation>Wohl kein Zufall</translation>
    </message>
    <message>
        <source>No meaningful difference</source>
        <translation>Kein relevanter Unterschied</translation>
    </message>
    <message>
        <source>the whole interval lies within half a point</source>
        <translation>ganzes Intervall innerhalb eines halben Punkts</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>grey: within half a point</source>
        <translation>grau: innerhalb eines halben Punkts</translation>
    </message>
    <message>
        <source>What went with pain</source>
        <translation>Was mit Schmerz einherging</translation>
    </message>
    <message>
        <source>‹ less pain</source>
        <translation>‹ weniger</translation>
    </message>
    <message>
        <source>more pain ›</source>
        <translation>mehr ›</translation>
    </message>
    <message>
        <source>points of 0–10; bar: 95&#xa0;% interval</source>
        <translation>Punkte von 0–10; Balken: 95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 of them, in Slumbar</source>
        <translation>%1 davon, in Slumbar</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>so many of so many effects are on the paper</extracomment>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last day</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>every day counts</source>
        <translation>jeder Tag zählt</translation>
    </message>
    <message>
        <source>the first day of each block is left out as wash-out</source>
        <translation>der erste Tag jedes Blocks bleibt als Auswaschphase unberücksichtigt</translation>
    </message>
    <message numerus="yes">
        <source>the first %n days of each block are left out as wash-out</source>
        <translation>
            <numerusform>der erste Tag jedes Blocks bleibt als Auswaschphase unberücksichtigt</numerusform>
            <numerusform>die ersten %n Tage jedes Blocks bleiben als Auswaschphase unberücksichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pairs of %2-day blocks, %3 days, %4; %5</source>
        <extracomment>pairs of blocks, days in a block, days in all, first and last day, wash-out</extracomment>
        <translation>%1 Paare von Blöcken zu %2 Tagen, %3 Tage, %4; %5</translation>
    </message>
    <message>
        <source>not known: too few days were recorded before the first one</source>
        <translation>nicht bekannt: vor dem ersten Tag waren zu wenige Tage erfasst</translation>
    </message>
    <message>
        <source>%1 in %2&#xa0;%</source>
        <extracomment>a difference, then in how many of all experiments it would be noticed</extracomment>
        <translation>%1 in&#xa0;%2&#xa0;%</translation>
    </message>
    <message>
        <source>a difference of %1 of such experiments would be noticed</source>
        <extracomment>differences with shares: of 1.0 in 49 %, of 2.0 in 98 %</extracomment>
        <translation>ein Unterschied von %1 solcher Versuche würde bemerkt</translation>
    </message>
    <message>
        <source>, of </source>
        <translation>, von </translation>
    </message>
    <message>
        <source>day %1 of %2; as assigned on %3 of %4 days recorded</source>
        <extracomment>so many days of all; on so many of those recorded the order was followed</extracomment>
        <translation>Tag %1 von %2; wie zugeteilt an %3 von %4 erfassten Tagen</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 niedriger</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 höher</translation>
    </message>
    <message>
        <source>Better with it.</source>
        <translation>Besser mit.</translation>
    </message>
    <message>
        <source>Better without it.</source>
        <translation>Besser ohne.</translation>
    </message>
    <message>
        <source>Chance alone can make such a difference, which does not show that it does nothing.</source>
        <translation>Schon der Zufall kann einen solchen Unterschied ergeben; das zeigt nicht, dass es nichts bewirkt.</translation>
    </message>
    <message>
        <source>Too few pairs for a verdict; six are needed.</source>
        <translation>Zu wenige Paare für ein Urteil; sechs sind nötig.</translation>
    </message>
    <message>
        <source>hidden until %1; stopping early is fine and will be said</source>
        <translation>verborgen bis %1; ein früheres Ende ist in Ordnung und wird genannt</translation>
    </message>
    <message>
        <source>%1 %2 with it</source>
        <extracomment>the outcome, how much lower or higher it was: pain in the morning 0.8 lower with it</extracomment>
        <translation>%1: damit %2</translation>
    </message>
    <message>
        <source> (95&#xa0;%: %1 to %2), exact %3</source>
        <translation> (95&#xa0;%: %1 bis %2), exakt %3</translation>
    </message>
    <message>
        <source>, %1 of %2 pairs. </source>
        <extracomment>how many of the pairs planned could be compared</extracomment>
        <translation>, %1 von %2 Paaren. </translation>
    </message>
    <message>
        <source>stopped early on %1</source>
        <translation>vorzeitig beendet am %1</translation>
    </message>
    <message>
        <source>stopped early on %1: %2</source>
        <translation>vorzeitig beendet am %1: %2</translation>
    </message>
    <message>
        <source>Running experiment: %1</source>
        <extracomment>a self-experiment that goes on; its habit</extracomment>
        <translation>Laufender Versuch: %1</translation>
    </message>
    <message>
        <source>Experiment stopped early: %1</source>
        <translation>Vorzeitig beendeter Versuch: %1</translation>
    </message>
    <message>
        <source>Finished experiment: %1</source>
        <translation>Abgeschlossener Versuch: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Does it change %1?</source>
        <translation>Verändert es etwas: %1?</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>A: %1. B: left out</source>
        <translation>A: %1. B: ohne</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Teststärke</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>drawn at random within each pair (seed %1), shown day by day; not blinded</source>
        <translation>in jedem Paar ausgelost (Startwert %1), Tag für Tag gezeigt; nicht verblindet</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>mean of the pair differences as assigned, exact p from all sign flips, 95&#xa0;% interval</source>
        <translation>Mittel der Paardifferenzen wie zugeteilt, exakter p-Wert aus allen Vorzeichenwechseln, 95-%-Intervall</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>how far the experiment has come and was followed</extracomment>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <extracomment>the day of the experiment and the arm of that day, A or B</extracomment>
        <translation>Tag %1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a question with its number</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 more question further on</source>
        <translation>1 weitere Frage weiter hinten</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions further on</source>
        <translation>
            <numerusform>%n weitere Frage weiter hinten</numerusform>
            <numerusform>%n weitere Fragen weiter hinten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Noch nicht zu sagen</translation>
    </message>
    <message>
        <source>and %1 more in Slumbar</source>
        <translation>und %1 weitere in Slumbar</translation>
    </message>
    <message>
        <source>A night one hour longer</source>
        <translation>Eine Stunde längere Nacht</translation>
    </message>
    <message>
        <source>Quality of the night %1 higher</source>
        <extracomment>quality of the night on a scale from 1 to 5</extracomment>
        <translation>Qualität der Nacht um %1 höher</translation>
    </message>
    <message>
        <source>Waking up %1 times more</source>
        <translation>Aufwachen nachts, %1-mal mehr</translation>
    </message>
    <message>
        <source>One hour more awake at night</source>
        <translation>Nachts eine Stunde länger wach</translation>
    </message>
    <message>
        <source>Sleep one hour off its usual time</source>
        <translation>Schlaf um eine Stunde verschoben</translation>
    </message>
    <message>
        <source>Sleep debt %1&#xa0;h larger</source>
        <extracomment>hours of sleep debt over two weeks</extracomment>
        <translation>Schlafdefizit um %1&#xa0;h größer</translation>
    </message>
    <message>
        <source>%1, one hour more</source>
        <translation>%1, eine Stunde mehr</translation>
    </message>
    <message>
        <source>%1, one hour later</source>
        <translation>%1, eine Stunde später</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <extracomment>a measure and by how much more of it, without and with its unit</extracomment>
        <translation>%1, %2 mehr</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;%3 more</source>
        <translation>%1, %2&#xa0;%3 mehr</translation>
    </message>
    <message>
        <source>night › pain next morning</source>
        <extracomment>the night, then the rating after it; the arrow points in the direction of reading</extracomment>
        <translation>Nacht › Schmerz am Morgen</translation>
    </message>
    <message>
        <source>morning › pain that evening</source>
        <translation>Morgen › Schmerz am selben Abend</translation>
    </message>
    <message>
        <source>day › pain that evening</source>
        <translation>Tag › Schmerz am selben Abend</translation>
    </message>
    <message>
        <source>evening › pain next morning</source>
        <translation>Abend › Schmerz am Morgen</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>1 more evening with it</source>
        <translation>noch 1 Abend mit</translation>
    </message>
    <message numerus="yes">
        <source>%n more evenings with it</source>
        <translation>
            <numerusform>noch %n Abend mit</numerusform>
            <numerusform>noch %n Abende mit</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more evening without it</source>
        <translation>noch 1 Abend ohne</translation>
    </message>
    <message numerus="yes">
        <source>%n more evenings without it</source>
        <translation>
            <numerusform>noch %n Abend ohne</numerusform>
            <numerusform>noch %n Abende ohne</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more day with it</source>
        <translation>noch 1 Tag mit</translation>
    </message>
    <message numerus="yes">
        <source>%n more days with it</source>
        <translation>
            <numerusform>noch %n Tag mit</numerusform>
            <numerusform>noch %n Tage mit</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more day without it</source>
        <translation>noch 1 Tag ohne</translation>
    </message>
    <message numerus="yes">
        <source>%n more days without it</source>
        <translation>
            <numerusform>noch %n Tag ohne</numerusform>
            <numerusform>noch %n Tage ohne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3 of %4 days</source>
        <extracomment>first and last day, then on how many of them something was recorded</extracomment>
        <translation>%1 bis %2, %3 von %4 Tagen</translation>
    </message>
    <message>
        <source>%1, %2 (%3 with)</source>
        <extracomment>from exposure to outcome, from how many days, on how many of them it was done</extracomment>
        <translation>%1, %2 (%3&#xa0;mit)</translation>
    </message>
    <message>
        <source>%1 points less pain (%2)</source>
        <extracomment>estimate and 95 % interval in points of pain: 0.8 points less pain (0.4 to 1.2)</extracomment>
        <translation>%1 weniger Schmerz (%2)</translation>
    </message>
    <message>
        <source>%1 points more pain (%2)</source>
        <translation>%1 mehr Schmerz (%2)</translation>
    </message>
    <message>
        <source>holds in %1 of %2 checks</source>
        <translation>hält in %1 von %2 Prüfungen stand</translation>
    </message>
    <message>
        <source>early: fewer than 60 days</source>
        <translation>früh: weniger als 60 Tage</translation>
    </message>
    <message>
        <source>smaller than most people notice (2 points or 30&#xa0;%)</source>
        <translation>kleiner, als die meisten es bemerken (2&#xa0;Punkte oder&#xa0;30&#xa0;%)</translation>
    </message>
    <message>
        <source>as large as most people notice (2 points or 30&#xa0;%)</source>
        <translation>so groß, dass die meisten es bemerken (2&#xa0;Punkte oder&#xa0;30&#xa0;%)</translation>
    </message>
    <message>
        <source>could be less pain, could be more</source>
        <translation>könnte weniger Schmerz sein, könnte mehr sein</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 kürzer</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 länger</translation>
    </message>
    <message>
        <source>The other way round: an evening one point worse went with a night %1 (%2), %3.</source>
        <translation>Umgekehrt: Ein um einen Punkt schlechterer Abend ging mit einer Nacht einher, die %1 war (%2), %3.</translation>
    </message>
    <message>
        <source>The other way round is unclear: after an evening one point worse the night was %1 (%2), %3.</source>
        <translation>Umgekehrt ist es unklar: Nach einem um einen Punkt schlechteren Abend war die Nacht %1 (%2), %3.</translation>
    </message>
    <message>
        <source>the experiment will tell</source>
        <translation>der Versuch wird es zeigen</translation>
    </message>
    <message>
        <source>1 more day with everything recorded</source>
        <translation>noch 1 Tag mit allen Angaben</translation>
    </message>
    <message numerus="yes">
        <source>%n more days with everything recorded</source>
        <translation>
            <numerusform>noch %n Tag mit allen Angaben</numerusform>
            <numerusform>noch %n Tage mit allen Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly always the same so far</source>
        <translation>bisher fast immer gleich</translation>
    </message>
    <message>
        <source>moves together with pain or weekdays</source>
        <translation>geht mit Schmerz oder Wochentagen einher</translation>
    </message>
    <message>
        <source>evening pain is missing too often</source>
        <translation>Schmerz am Abend fehlt zu oft</translation>
    </message>
    <message>
        <source>I would like to ask, continued</source>
        <translation>Ich möchte fragen, Fortsetzung</translation>
    </message>
    <message>
        <source>%1&#xa0;points</source>
        <extracomment>the spaces do not break</extracomment>
        <translation>%1&#xa0;Punkte</translation>
    </message>
    <message>
        <source>%1 went with %2 less pain; that is likely not chance.</source>
        <translation>%1: dabei %2 weniger Schmerz, wohl kein Zufall.</translation>
    </message>
    <message>
        <source>%1 went with %2 more pain; that is likely not chance.</source>
        <translation>%1: dabei %2 mehr Schmerz, wohl kein Zufall.</translation>
    </message>
    <message>
        <source>ten seconds in the evening would tell most, as evening pain was often left out</source>
        <translation>zehn Sekunden am Abend würden am meisten verraten, denn der Schmerz am Abend fehlte oft</translation>
    </message>
    <message>
        <source>follow the experiment as it comes</source>
        <translation>dem Versuch folgen, wie er kommt</translation>
    </message>
    <message>
        <source>one more day with %1 would be enough to begin to tell</source>
        <translation>noch ein Tag mit „%1“ würde für eine erste Aussage reichen</translation>
    </message>
    <message>
        <source>%1 more days with %2 would be enough to begin to tell</source>
        <translation>noch %1 Tage mit „%2“ würden für eine erste Aussage reichen</translation>
    </message>
    <message>
        <source>%1; and %2</source>
        <extracomment>two things one could do</extracomment>
        <translation>%1; und %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>&quot;In November:&quot; and what one could do</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>What went with pain need not have caused it. Each effect is asked given how it hurt just before, by least squares and by two-stage least squares; the reading with the larger p gives the estimate, the 95&#xa0;% intervals (HC3) of both the range.</source>
        <translation>Was mit Schmerz einherging, muss ihn nicht verursacht haben. Jeder Zusammenhang wird bei gleichem Schmerz kurz davor geprüft, mit der Methode der kleinsten Quadrate und zweistufig; die Rechnung mit dem größeren p gibt den Schätzwert, die 95-%-Intervalle (HC3) beider geben den Bereich.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions with enough data were counted together (Benjamini-Hochberg).</source>
        <translation>
            <numerusform>%n Frage mit genügend Daten wurde gezählt (Benjamini-Hochberg).</numerusform>
            <numerusform>%n Fragen mit genügend Daten wurden zusammen gezählt (Benjamini-Hochberg).</numerusform>
        </translation>
    </message>
    <message>
        <source>2 points or 30&#xa0;%: Ostelo 2008.</source>
        <translation>2 Punkte oder 30&#xa0;%: Ostelo 2008.</translation>
    </message>
    <message>
        <source>Efficiency is ΣTST/ΣTIB; SRI: Phillips 2017; social jetlag and MSFsc as in the MCTQ; PEG: Krebs 2009; 7–9&#xa0;h: National Sleep Foundation 2015; stiffness is a median.</source>
        <translation>Effizienz ist ΣTST/ΣTIB; SRI: Phillips 2017; sozialer Jetlag und MSFsc wie im MCTQ; PEG: Krebs 2009; 7–9&#xa0;h: National Sleep Foundation 2015; Steifigkeit ist ein Median.</translation>
    </message>
    <message>
        <source>Experiment as in CENT 2015.</source>
        <translation>Versuch nach CENT 2015.</translation>
    </message>
    <message>
        <source>Days that are not due, do not apply or were not recorded count neither as kept nor as not kept.</source>
        <translation>Tage, die nicht anstanden, nicht zutreffen oder nicht erfasst wurden, zählen weder als eingehalten noch als nicht eingehalten.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Its blocks in a row; those still to come are empty frames.</source>
        <translation>Seine Blöcke in einer Reihe; noch kommende sind leere Rahmen.</translation>
    </message>
    <message>
        <source>%1 %2 (n&#xa0;%3)</source>
        <extracomment>a figure of a year ago with the number of days behind it: morning pain 5.0 (n 29)</extracomment>
        <translation>%1 %2 (n&#xa0;%3)</translation>
    </message>
    <message>
        <source>morning pain</source>
        <translation>Schmerz morgens</translation>
    </message>
    <message>
        <source>evening pain</source>
        <translation>Schmerz abends</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>A year ago, %1: %2.</source>
        <extracomment>the same month of the last year, then its figures</extracomment>
        <translation>Vor einem Jahr, %1: %2.</translation>
    </message>
    <message>
        <source>not yet: 1 more night</source>
        <extracomment>in the place of a figure that needs more nights</extracomment>
        <translation>noch nicht: noch 1 Nacht</translation>
    </message>
    <message numerus="yes">
        <source>not yet: %n more nights</source>
        <translation>
            <numerusform>noch nicht: noch %n Nacht</numerusform>
            <numerusform>noch nicht: noch %n Nächte</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1 on %2</source>
        <extracomment>the last weekly score before this month</extracomment>
        <translation>zuletzt: %1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <translation>Mittel %1, %2</translation>
    </message>
    <message>
        <source>mean %1 (%2 %3), %4 (%5)</source>
        <extracomment>mean of this month, in brackets the month before with its mean, then from how many weeks each</extracomment>
        <translation>Mittel %1 (%2 %3), %4 (%5)</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>nicht vorgesehen</translation>
    </message>
    <message>
        <source>in test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Stiff for 30&#xa0;min or longer on %1 of %2 mornings with an answer since %3.</source>
        <extracomment>%1 of %2 mornings, %3 a day such as 4 Oct</extracomment>
        <translation>30&#xa0;min oder länger steif an %1 von %2 Morgen mit Angabe seit dem %3.</translation>
    </message>
    <message>
        <source>Pain rated in the middle of %1 of %2 nights since %3.</source>
        <extracomment>%1 of %2 nights, %3 a day such as 4 Oct</extracomment>
        <translation>Schmerz mitten in der Nacht angegeben in %1 von %2 Nächten seit dem %3.</translation>
    </message>
    <message>
        <source>Pain below the knee on %1 of %2 days with an answer since %3.</source>
        <extracomment>%1 of %2 days, %3 a day such as 4 Oct</extracomment>
        <translation>Schmerz unterhalb des Knies an %1 von %2 Tagen mit Angabe seit dem %3.</translation>
    </message>
    <message>
        <source>More than 30&#xa0;min is one sign of inflammatory back pain (Rudwaleit 2006).</source>
        <translation>Mehr als 30&#xa0;min ist ein Zeichen für entzündlichen Rückenschmerz (Rudwaleit 2006).</translation>
    </message>
    <message>
        <source>A reason to look at it again (NICE NG59).</source>
        <translation>Ein Grund, neu hinzusehen (NICE NG59).</translation>
    </message>
    <message>
        <source>Waking from pain is one sign of inflammatory back pain (Rudwaleit 2006).</source>
        <translation>Aufwachen durch Schmerz ist ein Zeichen für entzündlichen Rückenschmerz (Rudwaleit 2006).</translation>
    </message>
    <message>
        <source>Long stiffness, pain at night or below the knee, pain that does not ease: seen on too few days to be named.</source>
        <translation>Lange Steifigkeit, Schmerz nachts oder unterhalb des Knies, nicht nachlassender Schmerz: an zu wenigen Tagen, um genannt zu werden.</translation>
    </message>
    <message>
        <source>Regularity (SRI)</source>
        <translation>Regelmäßigkeit (SRI)</translation>
    </message>
    <message>
        <source>Social jetlag</source>
        <translation>Sozialer Jetlag</translation>
    </message>
    <message>
        <source>Mid-sleep (MSFsc)</source>
        <translation>Schlafmitte (MSFsc)</translation>
    </message>
    <message>
        <source>, %1 a week</source>
        <extracomment>behind the name of a habit that is due so many times a week</extracomment>
        <translation>, %1-mal pro Woche</translation>
    </message>
    <message>
        <source>full height: the highest value</source>
        <translation>volle Höhe: der höchste Wert</translation>
    </message>
    <message>
        <source>mean or range</source>
        <translation>Mittel oder Spanne</translation>
    </message>
    <message>
        <source>Sleep efficiency %1&#xa0;points higher</source>
        <extracomment>sleep efficiency, in percentage points</extracomment>
        <translation>Schlafeffizienz um %1&#xa0;Punkte höher</translation>
    </message>
    <message>
        <source>Waking up once more</source>
        <translation>Aufwachen nachts, einmal mehr</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;°C warmer</source>
        <extracomment>a room and by how many degrees</extracomment>
        <translation>%1, %2&#xa0;°C wärmer</translation>
    </message>
    <message>
        <source>does not stand out among so many questions</source>
        <translation>sticht unter so vielen Fragen nicht heraus</translation>
    </message>
    <message>
        <source>%1 went with %2 less pain: little, but likely not chance.</source>
        <translation>%1: dabei %2 weniger Schmerz, wenig, doch wohl kein Zufall.</translation>
    </message>
    <message>
        <source>%1 went with %2 more pain: little, but likely not chance.</source>
        <translation>%1: dabei %2 mehr Schmerz, wenig, doch wohl kein Zufall.</translation>
    </message>
    <message>
        <source>an experiment could tell whether %1 makes a difference</source>
        <translation>ein Versuch könnte zeigen, ob „%1“ einen Unterschied macht</translation>
    </message>
    <message>
        <source>TST time asleep · TIB time in bed · SOL time to fall asleep · WASO awake after that · SRI regularity, −100 to 100, n nights after a recorded one · MSFsc mid-sleep of free days · PEG 0–10, mean of 3 items, compared from 3 weeks on</source>
        <translation>TST Schlafzeit · TIB Zeit im Bett · SOL Einschlafzeit · WASO wach danach · SRI Regelmäßigkeit, −100 bis 100, n Nächte nach einer erfassten · MSFsc Schlafmitte freier Tage · PEG 0–10, Mittel aus 3 Fragen, ab 3 Wochen verglichen</translation>
    </message>
    <message>
        <source>flares marked, %1</source>
        <extracomment>the first of several: flares marked, 11–14 Oct</extracomment>
        <translation>Schübe markiert, %1</translation>
    </message>
    <message>
        <source>Pain rose over six weeks: mean %1 in the first two, %2 in the last two.</source>
        <extracomment>mean pain of the first and of the last two of six weeks</extracomment>
        <translation>Der Schmerz hat in sechs Wochen zugenommen: Mittel %1 in den ersten beiden, %2 in den letzten beiden.</translation>
    </message>
    <message>
        <source>Pain has not eased in six weeks: mean %1 in the first two, %2 in the last two.</source>
        <translation>Der Schmerz hat in sechs Wochen nicht nachgelassen: Mittel %1 in den ersten beiden, %2 in den letzten beiden.</translation>
    </message>
    <message>
        <source>The diary does not ask about saddle numbness, bladder or bowel change, or weak legs.</source>
        <translation>Nach Reithosenanästhesie, Blasen- oder Darmstörung und schwachen Beinen fragt das Tagebuch nicht.</translation>
    </message>
    <message>
        <source>1 more event on a later page</source>
        <translation>1 weiteres Ereignis weiter hinten</translation>
    </message>
    <message numerus="yes">
        <source>%n more events on a later page</source>
        <translation>
            <numerusform>%n weiteres Ereignis weiter hinten</numerusform>
            <numerusform>%n weitere Ereignisse weiter hinten</numerusform>
        </translation>
    </message>
    <message>
        <source>Leg pain, days (worst %1)</source>
        <translation>Bein, Tage (max. %1)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the length of the night</source>
        <translation>die Länge der Nacht</translation>
    </message>
    <message>
        <source>the quality of the night</source>
        <translation>die Qualität der Nacht</translation>
    </message>
    <message>
        <source>sleep efficiency</source>
        <translation>die Schlafeffizienz</translation>
    </message>
    <message>
        <source>waking up at night</source>
        <translation>nächtliches Aufwachen</translation>
    </message>
    <message>
        <source>time awake at night</source>
        <translation>die Wachzeit nachts</translation>
    </message>
    <message>
        <source>sleeping earlier or later than usual</source>
        <translation>früherer oder späterer Schlaf als sonst</translation>
    </message>
    <message>
        <source>sleep debt over two weeks</source>
        <translation>das Schlafdefizit über zwei Wochen</translation>
    </message>
    <message>
        <source>pain in the morning</source>
        <translation>Schmerz am Morgen</translation>
    </message>
    <message>
        <source>pain in the evening</source>
        <translation>Schmerz am Abend</translation>
    </message>
    <message>
        <source>stiffness in the morning</source>
        <translation>Steifigkeit am Morgen</translation>
    </message>
    <message>
        <source>%1 % points</source>
        <extracomment>percentage points of sleep efficiency</extracomment>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>goes with less pain</source>
        <translation>geht mit weniger Schmerz einher</translation>
    </message>
    <message>
        <source>goes with less stiffness</source>
        <translation>geht mit weniger Steifigkeit einher</translation>
    </message>
    <message>
        <source>goes with longer nights</source>
        <translation>geht mit längeren Nächten einher</translation>
    </message>
    <message>
        <source>goes with less time awake in bed</source>
        <translation>geht mit weniger Wachzeit im Bett einher</translation>
    </message>
    <message>
        <source>goes with better nights</source>
        <translation>geht mit besseren Nächten einher</translation>
    </message>
    <message>
        <source>goes with more pain</source>
        <translation>geht mit mehr Schmerz einher</translation>
    </message>
    <message>
        <source>goes with more stiffness</source>
        <translation>geht mit mehr Steifigkeit einher</translation>
    </message>
    <message>
        <source>goes with shorter nights</source>
        <translation>geht mit kürzeren Nächten einher</translation>
    </message>
    <message>
        <source>goes with more time awake in bed</source>
        <translation>geht mit mehr Wachzeit im Bett einher</translation>
    </message>
    <message>
        <source>goes with worse nights</source>
        <translation>geht mit schlechteren Nächten einher</translation>
    </message>
    <message>
        <source>−%1</source>
        <extracomment>a difference with its sign, as &quot;−0.4&quot; and &quot;+0.4&quot;</extracomment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>done against not done</source>
        <translation>getan gegenüber nicht getan</translation>
    </message>
    <message>
        <source>an hour more</source>
        <translation>eine Stunde mehr</translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation>eine Stunde später</translation>
    </message>
    <message>
        <source>one point more</source>
        <translation>einen Punkt mehr</translation>
    </message>
    <message>
        <source>%1 more, from your lowest to your highest value</source>
        <extracomment>the number is the distance from the lowest to the highest of the person&apos;s own values</extracomment>
        <translation>%1 mehr, von Ihrem niedrigsten zum höchsten Wert</translation>
    </message>
    <message>
        <source>%1 more, the width of the middle half of your values</source>
        <extracomment>the number is the distance between the quartiles of the person&apos;s own values</extracomment>
        <translation>%1 mehr, die Breite der mittleren Hälfte Ihrer Werte</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>an estimated difference with its 95 % interval: &quot;−0.4 (−0.7 to −0.1)&quot;</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>any difference is likely below %1</source>
        <extracomment>the size of a difference that is too small to matter: &quot;0.5&quot; points of pain, &quot;15 min&quot;</extracomment>
        <translation>ein Unterschied liegt wahrscheinlich unter %1</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>too little recorded yet</source>
        <translation>noch zu wenig erfasst</translation>
    </message>
    <message>
        <source>Goes with better</source>
        <translation>Geht mit Besserem einher</translation>
    </message>
    <message>
        <source>Goes with worse</source>
        <translation>Geht mit Schlechterem einher</translation>
    </message>
    <message>
        <source>Any difference is too small to matter</source>
        <translation>Ein Unterschied ist zu klein, um zu zählen</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Too little recorded yet</source>
        <translation>Noch zu wenig erfasst</translation>
    </message>
    <message>
        <source>as large as what most people notice (2 points or 30 %)</source>
        <extracomment>2 points of pain or 30 % (Ostelo 2008)</extracomment>
        <translation>so groß, dass die meisten es bemerken (2 Punkte oder 30&#xa0;%)</translation>
    </message>
    <message>
        <source>smaller than what most people notice (2 points or 30 %)</source>
        <translation>kleiner, als die meisten es bemerken (2 Punkte oder 30&#xa0;%)</translation>
    </message>
    <message>
        <source>at least one more day with everything recorded</source>
        <translation>mindestens noch ein Tag mit allen Angaben</translation>
    </message>
    <message>
        <source>at least %1 more days with everything recorded</source>
        <translation>mindestens noch %1 Tage mit allen Angaben</translation>
    </message>
    <message>
        <source>done on %1 of %2 days; a few more days with it would tell</source>
        <translation>an %1 von %2 Tagen getan; einige Tage mehr damit würden es zeigen</translation>
    </message>
    <message>
        <source>not done on %1 of %2 days; a few more days without it would tell</source>
        <translation>an %1 von %2 Tagen nicht getan; einige Tage mehr ohne würden es zeigen</translation>
    </message>
    <message>
        <source>it was nearly always the same; other values would tell</source>
        <translation>es war fast immer gleich; andere Werte würden es zeigen</translation>
    </message>
    <message>
        <source>it moves together with pain, weekdays or its own past, so nothing can be told apart</source>
        <translation>es geht mit Schmerz, Wochentagen oder sich selbst zuvor einher, darum lässt sich nichts trennen</translation>
    </message>
    <message>
        <source>evening pain is missing on more than half of the days; ten seconds in the evening would tell</source>
        <translation>der Schmerz am Abend fehlt an mehr als der Hälfte der Tage; zehn Sekunden am Abend würden es zeigen</translation>
    </message>
    <message>
        <source>Last caffeine</source>
        <translation>Letztes Koffein</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Screens off</source>
        <translation>Bildschirme aus</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Achtsamkeit</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atemübung</translation>
    </message>
    <message>
        <source>A kinder thought</source>
        <translation>Ein freundlicherer Gedanke</translation>
    </message>
    <message>
        <source>Omega-3</source>
        <translation>Omega-3</translation>
    </message>
    <message>
        <source>Turmeric</source>
        <translation>Kurkuma</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Zubettgehen</translation>
    </message>
    <message>
        <source>Pillow between the knees</source>
        <translation>Kissen zwischen den Knien</translation>
    </message>
    <message>
        <source>Lumbar support</source>
        <translation>Lendenstütze</translation>
    </message>
    <message>
        <source>Not on the stomach</source>
        <translation>Nicht auf dem Bauch</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <translation>Koffein</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Pain over the week</source>
        <translation>Schmerz über die Woche</translation>
    </message>
    <message>
        <source>Pain against enjoyment of life</source>
        <translation>Schmerz und Lebensfreude</translation>
    </message>
    <message>
        <source>Pain against general activity</source>
        <translation>Schmerz und allgemeine Aktivität</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>, %1 minutes</source>
        <extracomment>after a habit&apos;s name: Stretching, 10 minutes</extracomment>
        <translation>, %1 Minuten</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, mindestens %1</translation>
    </message>
    <message>
        <source> %1 or cooler</source>
        <extracomment>after &quot;Room&quot;: Room 19 °C or cooler</extracomment>
        <translation> %1 oder kühler</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, höchstens %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <extracomment>after a habit&apos;s name: Last caffeine by 14:00</extracomment>
        <translation> bis %1</translation>
    </message>
    <message>
        <source> %1 min before bed</source>
        <extracomment>after a habit&apos;s name: Screens off 60 min before bed</extracomment>
        <translation> %1&#xa0;min vor dem Schlafen</translation>
    </message>
    <message>
        <source> within %1 min of %2</source>
        <extracomment>after a habit&apos;s name: Bedtime within 30 min of 23:00</extracomment>
        <translation> um %2 ±&#xa0;%1&#xa0;min</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht getan</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>when something was marked to have happened</extracomment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a duration below an hour, for example 45 min; the space does not break</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>hours and two-digit minutes, for example 7 h 05; the spaces do not break</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>QLocale date pattern, weekday with full date</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>QLocale date pattern, weekday with day and month</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>QLocale date pattern, day and month</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>QLocale date pattern, day and shortened month</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year: October 2026</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>small counts within a sentence: &quot;two flares&quot;, &quot;three left before lights out&quot;</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>stomach</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>wechselnd</translation>
    </message>
    <message>
        <source>Neck, left</source>
        <translation>Nacken, links</translation>
    </message>
    <message>
        <source>Neck, right</source>
        <translation>Nacken, rechts</translation>
    </message>
    <message>
        <source>Upper back, left</source>
        <translation>Oberer Rücken, links</translation>
    </message>
    <message>
        <source>Upper back, right</source>
        <translation>Oberer Rücken, rechts</translation>
    </message>
    <message>
        <source>Mid back, left</source>
        <translation>Mittlerer Rücken, links</translation>
    </message>
    <message>
        <source>Mid back, right</source>
        <translation>Mittlerer Rücken, rechts</translation>
    </message>
    <message>
        <source>Low back, left</source>
        <translation>Unterer Rücken, links</translation>
    </message>
    <message>
        <source>Low back, right</source>
        <translation>Unterer Rücken, rechts</translation>
    </message>
    <message>
        <source>Buttock, left</source>
        <translation>Gesäß, links</translation>
    </message>
    <message>
        <source>Buttock, right</source>
        <translation>Gesäß, rechts</translation>
    </message>
    <message>
        <source>Thigh, left</source>
        <translation>Oberschenkel, links</translation>
    </message>
    <message>
        <source>Thigh, right</source>
        <translation>Oberschenkel, rechts</translation>
    </message>
    <message>
        <source>Below the knee, left</source>
        <translation>Unterhalb des Knies, links</translation>
    </message>
    <message>
        <source>Below the knee, right</source>
        <translation>Unterhalb des Knies, rechts</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Zwischendurch</translation>
    </message>
    <message>
        <source>New mattress</source>
        <translation>Neue Matratze</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>the quality of a night, 1 to 5</extracomment>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>eher schlecht</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>how rested one feels, 1 to 5</extracomment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>einigermaßen</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>QLocale date pattern, full date</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>first and last day of a month: 11–14 Oct</extracomment>
        <translation>%1.–%2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>month, first and last day, year: October 1–31, 2026</extracomment>
        <translation>%2.–%3. %1 %4</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>first day, last day, month with its year: 1–31 October 2026</extracomment>
        <translation>%1.–%2. %3</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>something to ask at the visit</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>a countdown at its end</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 a duration: in 1 h 10</extracomment>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>slumbar::QuestionsField</name>
    <message>
        <source>I would like to &amp;ask</source>
        <extracomment>the person&apos;s own questions for the visit</extracomment>
        <translation>&amp;Ich möchte fragen</translation>
    </message>
    <message>
        <source>One question a line. They stand at the foot of the first page.</source>
        <translation>Eine Frage je Zeile. Sie stehen unten auf der ersten Seite.</translation>
    </message>
    <message>
        <source>I would like to ask</source>
        <translation>Ich möchte fragen</translation>
    </message>
    <message>
        <source>For example: can I take the tablets less often?</source>
        <translation>Zum Beispiel: Kann ich die Tabletten seltener nehmen?</translation>
    </message>
    <message>
        <source>What you want to ask at the next visit, in your own words. It is kept in the diary with the days on which it came up, and printed on the page for the clinician.</source>
        <translation>Was Sie beim nächsten Termin fragen möchten, in Ihren eigenen Worten. Es wird im Tagebuch bei den Tagen behalten, an denen es aufkam, und auf der Seite für Ärztin oder Arzt gedruckt.</translation>
    </message>
</context>
<context>
    <name>slumbar::ReportPage</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The report as it prints</source>
        <translation>Der Bericht, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <extracomment>to the month before; the arrow points against the direction of reading</extracomment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <extracomment>to the month after; the arrow points in the direction of reading</extracomment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Two pages stand here as soon as something is recorded: one for a clinician, who reads it in a minute, and one for you. From seven nights or mornings on they give means; before that the range says it more honestly.</source>
        <translation>Sobald etwas erfasst ist, stehen hier zwei Seiten: eine für Ärztin oder Arzt, in einer Minute gelesen, und eine für Sie. Ab sieben Nächten oder Morgen nennen sie Mittelwerte; davor sagt es der Bereich ehrlicher.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save web page…</source>
        <translation>Webseite speichern…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>The paper in your printer.</source>
        <translation>Das Papier in Ihrem Drucker.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>The language of whoever will read the report. Your own notes stay as you wrote them.</source>
        <translation>Die Sprache der Person, die den Bericht liest. Ihre eigenen Notizen bleiben, wie Sie sie geschrieben haben.</translation>
    </message>
    <message>
        <source>One file for the browser, with every picture as a table too: for screen readers and small screens. It prints the same pages.</source>
        <translation>Eine Datei für den Browser, jedes Bild auch als Tabelle: für Bildschirmleser und kleine Bildschirme. Sie druckt dieselben Seiten.</translation>
    </message>
    <message>
        <source>questions for the visit</source>
        <extracomment>what undo takes back</extracomment>
        <translation>Fragen für den Termin</translation>
    </message>
</context>
</TS>
