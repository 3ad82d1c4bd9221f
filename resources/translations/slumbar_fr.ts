<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Report</name>
    <message>
        <source>L</source>
        <extracomment>left and right of the person, beside the body seen from behind</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>no site marked</source>
        <translation>aucun siège indiqué</translation>
    </message>
    <message>
        <source>%1 of %2 sites, days</source>
        <translation>%1 sièges sur %2, jours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>seen from behind</source>
        <translation>vu de dos</translation>
    </message>
    <message>
        <source>for the clinician</source>
        <translation>pour le médecin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Made-up diary</source>
        <translation>Journal fictif</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Notes at the visit</source>
        <translation>Notes de la consultation</translation>
    </message>
    <message>
        <source>n of %1</source>
        <extracomment>head of the column that says from how many days a figure was made</extracomment>
        <translation>n/%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n non saisi</numerusform>
            <numerusform>%n non saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>I would like to ask</source>
        <extracomment>the person&apos;s own questions for the visit</extracomment>
        <translation>Je voudrais demander</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>Signes d’alerte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>above a note: its day and what it is about</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Morning, mean</source>
        <translation>Matin, moyenne</translation>
    </message>
    <message>
        <source>Morning, range</source>
        <translation>Matin, étendue</translation>
    </message>
    <message>
        <source>Evening, mean</source>
        <translation>Soir, moyenne</translation>
    </message>
    <message>
        <source>Evening, range</source>
        <translation>Soir, étendue</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Flare days, marked</source>
        <translation>Jours de crise, marqués</translation>
    </message>
    <message>
        <source>Leg pain, days</source>
        <translation>Douleur de jambe, jours</translation>
    </message>
    <message>
        <source>Stiff, median</source>
        <translation>Raideur, médiane</translation>
    </message>
    <message>
        <source>Stiff, range</source>
        <translation>Raideur, étendue</translation>
    </message>
    <message>
        <source>Stiff ≥ 30&#xa0;min, days</source>
        <translation>Raideur ≥ 30&#xa0;min, jours</translation>
    </message>
    <message>
        <source>Days by their highest rating</source>
        <translation>Jours selon leur maximum</translation>
    </message>
    <message>
        <source>worst %1</source>
        <extracomment>beside a mark in the picture</extracomment>
        <translation>maximum %1</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>0 none – 10 worst imaginable</source>
        <translation>0 aucune – 10 pire imaginable</translation>
    </message>
    <message>
        <source>Your %1</source>
        <extracomment>heading of the person&apos;s own page: Your October 2026, Your 1–7 October 2026</extracomment>
        <translation>Votre mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>on how many of the days that count: 22 of 27</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>(blank) not recorded</source>
        <translation>(vide) non saisi</translation>
    </message>
    <message>
        <source>done of counted</source>
        <extracomment>head of the column &quot;22 of 27&quot;: kept, of the days that count</extracomment>
        <translation>faits sur comptés</translation>
    </message>
    <message>
        <source>Also noted</source>
        <translation>Également noté</translation>
    </message>
    <message>
        <source>full height: the highest of the month</source>
        <translation>pleine hauteur&#xa0;: le maximum du mois</translation>
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
        <translation>Notes du mois</translation>
    </message>
    <message>
        <source>Notes of the month, continued</source>
        <translation>Notes du mois, suite</translation>
    </message>
    <message>
        <source>%1 I would like to</source>
        <extracomment>begins a sentence that the person writes on by hand: In November I would like to</extracomment>
        <translation>%1, je voudrais</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, the last full month: morning pain %2, sleep %3.</source>
        <extracomment>a month with enough days, shown when this one has too few</extracomment>
        <translation>En %1, dernier mois complet&#xa0;: douleur du matin %2, sommeil %3.</translation>
    </message>
    <message>
        <source>One night</source>
        <translation>Une nuit</translation>
    </message>
    <message>
        <source>%1 nights</source>
        <translation>%1 nuits</translation>
    </message>
    <message>
        <source>one morning</source>
        <translation>un matin</translation>
    </message>
    <message>
        <source>%1 mornings</source>
        <translation>%1 matins</translation>
    </message>
    <message>
        <source>%1 and %2 were recorded: %3</source>
        <translation>%1 et %2 saisis&#xa0;: %3</translation>
    </message>
    <message>
        <source>too few for averages.</source>
        <translation>trop peu pour des moyennes.</translation>
    </message>
    <message>
        <source>pain was rated on too few mornings for a mean</source>
        <translation>douleur notée trop peu de matins pour une moyenne</translation>
    </message>
    <message>
        <source>morning pain averaged %1</source>
        <translation>douleur du matin&#xa0;: %1 en moyenne</translation>
    </message>
    <message>
        <source>morning pain averaged %1, as in %2</source>
        <translation>douleur du matin&#xa0;: %1 en moyenne, comme en %2</translation>
    </message>
    <message>
        <source>morning pain averaged %1, down from %2 in %3</source>
        <translation>douleur du matin en baisse&#xa0;: %1 en moyenne, contre %2 en %3</translation>
    </message>
    <message>
        <source>morning pain averaged %1, up from %2 in %3</source>
        <translation>douleur du matin en hausse&#xa0;: %1 en moyenne, contre %2 en %3</translation>
    </message>
    <message>
        <source>, with %1 flares</source>
        <translation>, %1 crises</translation>
    </message>
    <message>
        <source>, with one flare of a day</source>
        <translation>, une crise d’un jour</translation>
    </message>
    <message>
        <source>, with one flare of %1 days</source>
        <translation>, une crise de %1 jours</translation>
    </message>
    <message>
        <source>nights were too few for a mean</source>
        <translation>trop peu de nuits pour une moyenne</translation>
    </message>
    <message>
        <source>%1&#xa0;of&#xa0;%2</source>
        <extracomment>on so many of so many days; the spaces do not break
----------
so many of so many nights; the spaces do not break</extracomment>
        <translation>%1&#xa0;sur&#xa0;%2</translation>
    </message>
    <message>
        <source>sleep was %1 a night, under 7&#xa0;h on %2 nights</source>
        <translation>%1 de sommeil par nuit, %2 nuits sous 7&#xa0;h</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1.</source>
        <translation>Rien n’a été saisi en %1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>pain and flares; sleep</extracomment>
        <translation>%1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>%1 so far: %2</source>
        <extracomment>a month that is not over: October so far: morning pain averaged ...</extracomment>
        <translation>En %1, jusqu’ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing of the routine was recorded in %1; that says nothing about what was done.</source>
        <translation>Rien de la routine n’a été saisi en %1&#xa0;; cela ne dit rien de ce qui a été fait.</translation>
    </message>
    <message>
        <source>The routine was recorded on few days: %1</source>
        <translation>La routine a été saisie peu de jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>each of them counts below.</source>
        <translation>chacun compte ci-dessous.</translation>
    </message>
    <message>
        <source>What you kept most: %1, %2 days.</source>
        <extracomment>a habit and on how many of the days that count it was kept</extracomment>
        <translation>Le plus tenu&#xa0;: %1, %2 jours.</translation>
    </message>
    <message>
        <source>What you kept most: %1, %2 days; %3, %4.</source>
        <translation>Le plus tenu&#xa0;: %1, %2 jours&#xa0;; %3, %4.</translation>
    </message>
    <message>
        <source>Nothing is recorded in %1</source>
        <translation>Rien n’est saisi en %1</translation>
    </message>
    <message>
        <source>%1 a night</source>
        <translation>%1 par nuit</translation>
    </message>
    <message>
        <source>morning pain %1</source>
        <translation>douleur du matin %1</translation>
    </message>
    <message>
        <source>too few days for means yet</source>
        <translation>encore trop peu de jours pour des moyennes</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>En %1, jusqu’ici</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Saisie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made-up diary. %1</source>
        <translation>Journal fictif. %1</translation>
    </message>
    <message>
        <source>Please ask about numbness and weakness (NICE NG59).</source>
        <translation>Merci d’interroger sur un engourdissement et une faiblesse (NICE NG59).</translation>
    </message>
    <message>
        <source>Too few mornings to notice a pattern.</source>
        <translation>Trop peu de matins pour voir une tendance.</translation>
    </message>
    <message>
        <source>Made up for trying Slumbar, no real person.</source>
        <translation>Inventé pour essayer Slumbar, aucune personne réelle.</translation>
    </message>
    <message>
        <source>Recorded in Slumbar; not a diagnosis.</source>
        <translation>Saisi dans Slumbar&#xa0;; pas un diagnostic.</translation>
    </message>
    <message>
        <source>Recorded by %1 in Slumbar; not a diagnosis.</source>
        <translation>Saisi par %1 dans Slumbar&#xa0;; pas un diagnostic.</translation>
    </message>
    <message>
        <source>Past a usual line of concern: asleep under 7&#xa0;h, efficiency under 85&#xa0;%, SOL or WASO over 30&#xa0;min, stiff 30 min or more, leg pain. Fewer than 7 values: the range stands instead of a mean, nothing is compared or marked.</source>
        <translation>Au-delà d’un seuil usuel&#xa0;: sommeil sous 7&#xa0;h, efficacité sous 85&#xa0;%, SOL ou WASO au-dessus de 30&#xa0;min, raideur de 30&#xa0;min ou plus, douleur de jambe. Moins de 7 valeurs&#xa0;: l’étendue remplace la moyenne, rien n’est comparé ni marqué.</translation>
    </message>
    <message>
        <source>Black line under a chart: days recorded. Grey columns: free days.</source>
        <translation>Ligne noire sous un graphique&#xa0;: jours saisis. Colonnes grises&#xa0;: jours libres.</translation>
    </message>
    <message>
        <source>Sleep and back pain, %1</source>
        <translation>Sommeil et mal de dos, %1</translation>
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
        <translation>%1 sur %2 jours&#xa0;: %3, %4, %5</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 night</source>
        <translation>1 nuit</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n nuit</numerusform>
            <numerusform>%n nuits</numerusform>
        </translation>
    </message>
    <message>
        <source>1 morning</source>
        <translation>1 matin</translation>
    </message>
    <message numerus="yes">
        <source>%n mornings</source>
        <translation>
            <numerusform>%n matin</numerusform>
            <numerusform>%n matins</numerusform>
        </translation>
    </message>
    <message>
        <source>1 evening</source>
        <translation>1 soir</translation>
    </message>
    <message numerus="yes">
        <source>%n evenings</source>
        <translation>
            <numerusform>%n soir</numerusform>
            <numerusform>%n soirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain was not recorded</source>
        <translation>La douleur n’a pas été saisie</translation>
    </message>
    <message>
        <source>Too few days to show a course</source>
        <translation>Trop peu de jours pour une évolution</translation>
    </message>
    <message>
        <source>Pain, morning and evening</source>
        <translation>Douleur, matin et soir</translation>
    </message>
    <message>
        <source>Up in the flare, then lower than before</source>
        <translation>Plus haut en crise, puis plus bas qu’avant</translation>
    </message>
    <message>
        <source>flare marked, %1</source>
        <extracomment>days of the month: flare marked, 11–14 Oct</extracomment>
        <translation>crise marquée, %1</translation>
    </message>
    <message>
        <source>PEG score eased to %1</source>
        <translation>Score PEG descendu à %1</translation>
    </message>
    <message>
        <source>PEG score rose to %1</source>
        <translation>Score PEG monté à %1</translation>
    </message>
    <message>
        <source>PEG score</source>
        <translation>Score PEG</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>To bed %1 later before free days</source>
        <translation>Au lit %1 plus tard avant les jours libres</translation>
    </message>
    <message>
        <source>To bed %1 earlier before free days</source>
        <translation>Au lit %1 plus tôt avant les jours libres</translation>
    </message>
    <message>
        <source>Nights were not recorded</source>
        <translation>Les nuits n’ont pas été saisies</translation>
    </message>
    <message>
        <source>Too few nights to show a pattern</source>
        <translation>Trop peu de nuits pour une tendance</translation>
    </message>
    <message>
        <source>Bed to rise</source>
        <translation>Du coucher au lever</translation>
    </message>
    <message>
        <source>%1, clock time</source>
        <extracomment>from how many nights; the vertical axis of the picture shows the time on the clock</extracomment>
        <translation>%1, heure</translation>
    </message>
    <message>
        <source>Hours asleep</source>
        <translation>Heures de sommeil</translation>
    </message>
    <message>
        <source>None of %1 nights reached 7&#xa0;h</source>
        <translation>Nuits de 7&#xa0;h ou plus&#xa0;: aucune sur %1</translation>
    </message>
    <message>
        <source>%1 of %2 nights reached 7&#xa0;h</source>
        <translation>Nuits de 7&#xa0;h ou plus&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Left neck</source>
        <translation>Nuque gauche</translation>
    </message>
    <message>
        <source>Right neck</source>
        <translation>Nuque droite</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nuque</translation>
    </message>
    <message>
        <source>Left upper back</source>
        <translation>Haut du dos, g.</translation>
    </message>
    <message>
        <source>Right upper back</source>
        <translation>Haut du dos, d.</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Haut du dos</translation>
    </message>
    <message>
        <source>Left mid back</source>
        <translation>Milieu du dos, g.</translation>
    </message>
    <message>
        <source>Right mid back</source>
        <translation>Milieu du dos, d.</translation>
    </message>
    <message>
        <source>Mid back</source>
        <translation>Milieu du dos</translation>
    </message>
    <message>
        <source>Left low back</source>
        <translation>Lombaires, g.</translation>
    </message>
    <message>
        <source>Right low back</source>
        <translation>Lombaires, d.</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Lombaires</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <translation>Fesse gauche</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <translation>Fesse droite</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Fesses</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Cuisse gauche</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Cuisse droite</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>Cuisses</translation>
    </message>
    <message>
        <source>Left below knee</source>
        <translation>Sous le genou g.</translation>
    </message>
    <message>
        <source>Right below knee</source>
        <translation>Sous le genou d.</translation>
    </message>
    <message>
        <source>Below knees</source>
        <translation>Sous les genoux</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Entre-temps</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Asleep (TST)</source>
        <translation>Sommeil (TST)</translation>
    </message>
    <message>
        <source>Asleep, range</source>
        <translation>Sommeil, étendue</translation>
    </message>
    <message>
        <source>Efficiency TST/TIB</source>
        <translation>Efficacité TST/TIB</translation>
    </message>
    <message>
        <source>TST/TIB, range</source>
        <translation>TST/TIB, étendue</translation>
    </message>
    <message>
        <source>Latency (SOL)</source>
        <translation>Latence (SOL)</translation>
    </message>
    <message>
        <source>SOL, range</source>
        <translation>SOL, étendue</translation>
    </message>
    <message>
        <source>Awake later (WASO)</source>
        <translation>Éveil (WASO)</translation>
    </message>
    <message>
        <source>WASO, range</source>
        <translation>WASO, étendue</translation>
    </message>
    <message>
        <source>Nights by hours asleep</source>
        <translation>Nuits par heures de sommeil</translation>
    </message>
    <message>
        <source>under 6</source>
        <translation>moins de 6</translation>
    </message>
    <message>
        <source>over 9</source>
        <translation>plus de 9</translation>
    </message>
    <message>
        <source>in bed</source>
        <translation>au lit</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>sommeil</translation>
    </message>
    <message>
        <source>up</source>
        <translation>debout</translation>
    </message>
    <message>
        <source>7–9&#xa0;h</source>
        <translation>7–9&#xa0;h</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>a night, naps not counted</source>
        <translation>par nuit, sans les siestes</translation>
    </message>
    <message>
        <source>hours asleep</source>
        <translation>heures de sommeil</translation>
    </message>
    <message>
        <source>Treatment and events</source>
        <translation>Traitement et événements</translation>
    </message>
    <message>
        <source>Nothing was noted; that does not mean nothing was taken.</source>
        <translation>Rien n’a été noté&#xa0;; cela ne veut pas dire que rien n’a été pris.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Douleur du matin</translation>
    </message>
    <message>
        <source>Asleep a night</source>
        <translation>Sommeil par nuit</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Past a line of concern</source>
        <translation>Au-delà d’un seuil</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non saisi</translation>
    </message>
    <message>
        <source>Days sorted into classes, from the lowest to the highest.</source>
        <translation>Jours rangés par classes, de la plus basse à la plus haute.</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Où était la douleur</translation>
    </message>
    <message>
        <source>The body seen from behind; marked sites are filled, frequent ones darker.</source>
        <translation>Le corps vu de dos&#xa0;; les sièges indiqués sont remplis, les fréquents plus foncés.</translation>
    </message>
    <message>
        <source>Pain by day, 0 to 10</source>
        <translation>Douleur par jour, 0 à 10</translation>
    </message>
    <message>
        <source>PEG score by day, 0 to 10</source>
        <translation>Score PEG par jour, 0 à 10</translation>
    </message>
    <message>
        <source>Nights by the day on which they ended</source>
        <translation>Nuits selon le jour où elles ont pris fin</translation>
    </message>
    <message>
        <source>Into bed</source>
        <translation>Coucher</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Endormissement</translation>
    </message>
    <message>
        <source>Woke</source>
        <translation>Réveil</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Time asleep by the day on which the night ended</source>
        <translation>Temps de sommeil selon le jour où la nuit a pris fin</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Hours asleep on the axis of days, 7 to 9 h as a band.</source>
        <translation>Heures de sommeil sur l’axe des jours, 7 à 9&#xa0;h en bande.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Each day of a treatment and each event on the axis of days.</source>
        <translation>Chaque jour de traitement et chaque événement sur l’axe des jours.</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Habitude</translation>
    </message>
    <message>
        <source>A square for each habit and day; the table names the days of the month.</source>
        <translation>Un carré par habitude et par jour&#xa0;; le tableau nomme les jours du mois.</translation>
    </message>
    <message>
        <source>Highest rating</source>
        <translation>Valeur maximale</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>a month in which nothing was recorded</extracomment>
        <translation>%1&#xa0;: rien</translation>
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
        <translation>%1 sur %2 jours</translation>
    </message>
    <message>
        <source>Likely not chance</source>
        <extracomment>over the effects that are claimed</extracomment>
        <translation>Probablement pas le hasard</translation>
    </message>
    <message>
        <source>No meaningful difference</source>
        <translation>Pas de différence notable</translation>
    </message>
    <message>
        <source>the whole interval lies within half a point</source>
        <translation>tout l’intervalle tient dans un demi-point</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>grey: within half a point</source>
        <translation>gris&#xa0;: à moins d’un demi-point</translation>
    </message>
    <message>
        <source>What went with pain</source>
        <translation>Ce qui accompagnait la douleur</translation>
    </message>
    <message>
        <source>‹ less pain</source>
        <translation>‹ moins mal</translation>
    </message>
    <message>
        <source>more pain ›</source>
        <translation>plus mal ›</translation>
    </message>
    <message>
        <source>points of 0–10; bar: 95&#xa0;% interval</source>
        <translation>points sur 0–10&#xa0;; barre&#xa0;: intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of them, in Slumbar</source>
        <translation>%1 d’entre eux, dans Slumbar</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>so many of so many effects are on the paper</extracomment>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last day</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>every day counts</source>
        <translation>chaque jour compte</translation>
    </message>
    <message>
        <source>the first day of each block is left out as wash-out</source>
        <translation>le premier jour de chaque bloc est exclu (période de wash-out)</translation>
    </message>
    <message numerus="yes">
        <source>the first %n days of each block are left out as wash-out</source>
        <translation>
            <numerusform>le premier jour de chaque bloc est exclu (période de wash-out)</numerusform>
            <numerusform>les %n premiers jours de chaque bloc sont exclus (période de wash-out)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pairs of %2-day blocks, %3 days, %4; %5</source>
        <extracomment>pairs of blocks, days in a block, days in all, first and last day, wash-out</extracomment>
        <translation>%1 paires de blocs de %2 jours, %3 jours, %4&#xa0;; %5</translation>
    </message>
    <message>
        <source>not known: too few days were recorded before the first one</source>
        <translation>inconnue&#xa0;: trop peu de jours saisis avant le premier</translation>
    </message>
    <message>
        <source>%1 in %2&#xa0;%</source>
        <extracomment>a difference, then in how many of all experiments it would be noticed</extracomment>
        <translation>%1 dans %2&#xa0;%</translation>
    </message>
    <message>
        <source>a difference of %1 of such experiments would be noticed</source>
        <extracomment>differences with shares: of 1.0 in 49 %, of 2.0 in 98 %</extracomment>
        <translation>serait remarquée une différence de %1 de telles expériences</translation>
    </message>
    <message>
        <source>, of </source>
        <translation>, de </translation>
    </message>
    <message>
        <source>day %1 of %2; as assigned on %3 of %4 days recorded</source>
        <extracomment>so many days of all; on so many of those recorded the order was followed</extracomment>
        <translation>jour %1 sur %2&#xa0;; conforme au tirage %3 fois sur %4 jours saisis</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Better with it.</source>
        <translation>Mieux avec.</translation>
    </message>
    <message>
        <source>Better without it.</source>
        <translation>Mieux sans.</translation>
    </message>
    <message>
        <source>Chance alone can make such a difference, which does not show that it does nothing.</source>
        <translation>Le hasard seul peut produire une telle différence&#xa0;; cela ne montre pas que c’est sans effet.</translation>
    </message>
    <message>
        <source>Too few pairs for a verdict; six are needed.</source>
        <translation>Trop peu de paires pour conclure&#xa0;; il en faut six.</translation>
    </message>
    <message>
        <source>hidden until %1; stopping early is fine and will be said</source>
        <translation>masqué jusqu’au %1&#xa0;; s’arrêter avant est permis et sera indiqué</translation>
    </message>
    <message>
        <source>%1 %2 with it</source>
        <extracomment>the outcome, how much lower or higher it was: pain in the morning 0.8 lower with it</extracomment>
        <translation>%1&#xa0;: %2 avec</translation>
    </message>
    <message>
        <source> (95&#xa0;%: %1 to %2), exact %3</source>
        <translation> (95&#xa0;%&#xa0;: %1 à %2), exact %3</translation>
    </message>
    <message>
        <source>, %1 of %2 pairs. </source>
        <extracomment>how many of the pairs planned could be compared</extracomment>
        <translation>, %1 paires sur %2. </translation>
    </message>
    <message>
        <source>stopped early on %1</source>
        <translation>arrêtée avant la fin le %1</translation>
    </message>
    <message>
        <source>stopped early on %1: %2</source>
        <translation>arrêtée avant la fin le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Running experiment: %1</source>
        <extracomment>a self-experiment that goes on; its habit</extracomment>
        <translation>Expérience en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Experiment stopped early: %1</source>
        <translation>Expérience arrêtée avant la fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finished experiment: %1</source>
        <translation>Expérience terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Does it change %1?</source>
        <translation>Cela change-t-il %1&#xa0;?</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>A: %1. B: left out</source>
        <translation>A&#xa0;: %1. B&#xa0;: sans</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>drawn at random within each pair (seed %1), shown day by day; not blinded</source>
        <translation>tiré au sort dans chaque paire (graine %1), montré jour après jour&#xa0;; sans aveugle</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>mean of the pair differences as assigned, exact p from all sign flips, 95&#xa0;% interval</source>
        <translation>moyenne des différences entre les paires selon le tirage, p exact sur tous les changements de signe, intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>how far the experiment has come and was followed</extracomment>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <extracomment>the day of the experiment and the arm of that day, A or B</extracomment>
        <translation>jour %1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a question with its number</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 more question further on</source>
        <translation>1 autre question plus loin</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions further on</source>
        <translation>
            <numerusform>%n autre question plus loin</numerusform>
            <numerusform>%n autres questions plus loin</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>and %1 more in Slumbar</source>
        <translation>et %1 de plus dans Slumbar</translation>
    </message>
    <message>
        <source>A night one hour longer</source>
        <translation>Une heure de nuit en plus</translation>
    </message>
    <message>
        <source>Quality of the night %1 higher</source>
        <extracomment>quality of the night on a scale from 1 to 5</extracomment>
        <translation>Qualité de la nuit&#xa0;: %1 de plus</translation>
    </message>
    <message>
        <source>Waking up %1 times more</source>
        <translation>Réveils nocturnes&#xa0;: %1 de plus</translation>
    </message>
    <message>
        <source>One hour more awake at night</source>
        <translation>Une heure d’éveil de plus la nuit</translation>
    </message>
    <message>
        <source>Sleep one hour off its usual time</source>
        <translation>Sommeil décalé d’une heure</translation>
    </message>
    <message>
        <source>Sleep debt %1&#xa0;h larger</source>
        <extracomment>hours of sleep debt over two weeks</extracomment>
        <translation>Dette de sommeil&#xa0;: %1&#xa0;h de plus</translation>
    </message>
    <message>
        <source>%1, one hour more</source>
        <translation>%1, une heure de plus</translation>
    </message>
    <message>
        <source>%1, one hour later</source>
        <translation>%1, une heure plus tard</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <extracomment>a measure and by how much more of it, without and with its unit</extracomment>
        <translation>%1, %2 de plus</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;%3 more</source>
        <translation>%1, %2&#xa0;%3 de plus</translation>
    </message>
    <message>
        <source>night › pain next morning</source>
        <extracomment>the night, then the rating after it; the arrow points in the direction of reading</extracomment>
        <translation>nuit › douleur le matin suivant</translation>
    </message>
    <message>
        <source>morning › pain that evening</source>
        <translation>matin › douleur le soir même</translation>
    </message>
    <message>
        <source>day › pain that evening</source>
        <translation>journée › douleur le soir même</translation>
    </message>
    <message>
        <source>evening › pain next morning</source>
        <translation>soir › douleur le matin suivant</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>1 more evening with it</source>
        <translation>1 soir de plus avec</translation>
    </message>
    <message numerus="yes">
        <source>%n more evenings with it</source>
        <translation>
            <numerusform>%n soir de plus avec</numerusform>
            <numerusform>%n soirs de plus avec</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more evening without it</source>
        <translation>1 soir de plus sans</translation>
    </message>
    <message numerus="yes">
        <source>%n more evenings without it</source>
        <translation>
            <numerusform>%n soir de plus sans</numerusform>
            <numerusform>%n soirs de plus sans</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more day with it</source>
        <translation>1 jour de plus avec</translation>
    </message>
    <message numerus="yes">
        <source>%n more days with it</source>
        <translation>
            <numerusform>%n jour de plus avec</numerusform>
            <numerusform>%n jours de plus avec</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more day without it</source>
        <translation>1 jour de plus sans</translation>
    </message>
    <message numerus="yes">
        <source>%n more days without it</source>
        <translation>
            <numerusform>%n jour de plus sans</numerusform>
            <numerusform>%n jours de plus sans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3 of %4 days</source>
        <extracomment>first and last day, then on how many of them something was recorded</extracomment>
        <translation>du %1 au %2, %3 sur %4 jours</translation>
    </message>
    <message>
        <source>%1, %2 (%3 with)</source>
        <extracomment>from exposure to outcome, from how many days, on how many of them it was done</extracomment>
        <translation>%1, %2 (%3&#xa0;avec)</translation>
    </message>
    <message>
        <source>%1 points less pain (%2)</source>
        <extracomment>estimate and 95 % interval in points of pain: 0.8 points less pain (0.4 to 1.2)</extracomment>
        <translation>%1 de douleur en moins (%2)</translation>
    </message>
    <message>
        <source>%1 points more pain (%2)</source>
        <translation>%1 de douleur en plus (%2)</translation>
    </message>
    <message>
        <source>holds in %1 of %2 checks</source>
        <translation>tient dans %1 des %2 vérifications</translation>
    </message>
    <message>
        <source>early: fewer than 60 days</source>
        <translation>résultat précoce&#xa0;: moins de 60&#xa0;jours</translation>
    </message>
    <message>
        <source>smaller than most people notice (2 points or 30&#xa0;%)</source>
        <translation>moins que ce que la plupart remarquent (2&#xa0;points ou 30&#xa0;%)</translation>
    </message>
    <message>
        <source>as large as most people notice (2 points or 30&#xa0;%)</source>
        <translation>assez pour que la plupart le remarquent (2&#xa0;points ou 30&#xa0;%)</translation>
    </message>
    <message>
        <source>could be less pain, could be more</source>
        <translation>peut-être moins de douleur, peut-être plus</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>plus courte de %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>plus longue de %1</translation>
    </message>
    <message>
        <source>The other way round: an evening one point worse went with a night %1 (%2), %3.</source>
        <translation>Dans l’autre sens&#xa0;: un soir pire d’un point s’accompagnait d’une nuit %1 (%2), %3.</translation>
    </message>
    <message>
        <source>The other way round is unclear: after an evening one point worse the night was %1 (%2), %3.</source>
        <translation>Dans l’autre sens, c’est incertain&#xa0;: après un soir pire d’un point, la nuit était %1 (%2), %3.</translation>
    </message>
    <message>
        <source>the experiment will tell</source>
        <translation>l’expérience le dira</translation>
    </message>
    <message>
        <source>1 more day with everything recorded</source>
        <translation>1 jour de plus entièrement saisi</translation>
    </message>
    <message numerus="yes">
        <source>%n more days with everything recorded</source>
        <translation>
            <numerusform>%n jour de plus entièrement saisi</numerusform>
            <numerusform>%n jours de plus entièrement saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly always the same so far</source>
        <translation>presque toujours pareil jusqu’ici</translation>
    </message>
    <message>
        <source>moves together with pain or weekdays</source>
        <translation>évolue avec la douleur ou les jours de la semaine</translation>
    </message>
    <message>
        <source>evening pain is missing too often</source>
        <translation>la douleur du soir manque trop souvent</translation>
    </message>
    <message>
        <source>I would like to ask, continued</source>
        <translation>Je voudrais demander, suite</translation>
    </message>
    <message>
        <source>%1&#xa0;points</source>
        <extracomment>the spaces do not break</extracomment>
        <translation>%1&#xa0;point</translation>
    </message>
    <message>
        <source>%1 went with %2 less pain; that is likely not chance.</source>
        <translation>%1 s’accompagnait de %2 de douleur en moins, hasard peu probable.</translation>
    </message>
    <message>
        <source>%1 went with %2 more pain; that is likely not chance.</source>
        <translation>%1 s’accompagnait de %2 de douleur en plus, hasard peu probable.</translation>
    </message>
    <message>
        <source>ten seconds in the evening would tell most, as evening pain was often left out</source>
        <translation>dix secondes le soir apprendraient le plus, car la douleur du soir manquait souvent</translation>
    </message>
    <message>
        <source>follow the experiment as it comes</source>
        <translation>suivre l’expérience comme elle vient</translation>
    </message>
    <message>
        <source>one more day with %1 would be enough to begin to tell</source>
        <translation>un jour de plus avec «&#xa0;%1&#xa0;» suffirait pour commencer à savoir</translation>
    </message>
    <message>
        <source>%1 more days with %2 would be enough to begin to tell</source>
        <translation>%1 jours de plus avec «&#xa0;%2&#xa0;» suffiraient pour commencer à savoir</translation>
    </message>
    <message>
        <source>%1; and %2</source>
        <extracomment>two things one could do</extracomment>
        <translation>%1&#xa0;; et %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>&quot;In November:&quot; and what one could do</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>What went with pain need not have caused it. Each effect is asked given how it hurt just before, by least squares and by two-stage least squares; the reading with the larger p gives the estimate, the 95&#xa0;% intervals (HC3) of both the range.</source>
        <translation>Ce qui accompagnait la douleur ne l’a pas forcément causée. Chaque lien est évalué à douleur égale juste avant, par moindres carrés et par doubles moindres carrés&#xa0;; le calcul au plus grand p donne l’estimation, les intervalles à 95&#xa0;% (HC3) des deux donnent l’étendue.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions with enough data were counted together (Benjamini-Hochberg).</source>
        <translation>
            <numerusform>%n question aux données suffisantes a été comptée (Benjamini-Hochberg).</numerusform>
            <numerusform>%n questions aux données suffisantes ont été comptées ensemble (Benjamini-Hochberg).</numerusform>
        </translation>
    </message>
    <message>
        <source>2 points or 30&#xa0;%: Ostelo 2008.</source>
        <translation>2 points ou 30&#xa0;%&#xa0;: Ostelo 2008.</translation>
    </message>
    <message>
        <source>Efficiency is ΣTST/ΣTIB; SRI: Phillips 2017; social jetlag and MSFsc as in the MCTQ; PEG: Krebs 2009; 7–9&#xa0;h: National Sleep Foundation 2015; stiffness is a median.</source>
        <translation>L’efficacité est ΣTST/ΣTIB&#xa0;; SRI&#xa0;: Phillips 2017&#xa0;; jetlag social et MSFsc comme dans le MCTQ&#xa0;; PEG&#xa0;: Krebs 2009&#xa0;; 7–9&#xa0;h&#xa0;: National Sleep Foundation 2015&#xa0;; la raideur est une médiane.</translation>
    </message>
    <message>
        <source>Experiment as in CENT 2015.</source>
        <translation>Expérience selon CENT 2015.</translation>
    </message>
    <message>
        <source>Days that are not due, do not apply or were not recorded count neither as kept nor as not kept.</source>
        <translation>Les jours non prévus, sans objet ou non saisis ne comptent ni comme tenus ni comme non tenus.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Its blocks in a row; those still to come are empty frames.</source>
        <translation>Ses blocs en ligne&#xa0;; ceux à venir sont des cadres vides.</translation>
    </message>
    <message>
        <source>%1 %2 (n&#xa0;%3)</source>
        <extracomment>a figure of a year ago with the number of days behind it: morning pain 5.0 (n 29)</extracomment>
        <translation>%1 %2 (n %3)</translation>
    </message>
    <message>
        <source>morning pain</source>
        <translation>douleur du matin</translation>
    </message>
    <message>
        <source>evening pain</source>
        <translation>douleur du soir</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>efficacité</translation>
    </message>
    <message>
        <source>A year ago, %1: %2.</source>
        <extracomment>the same month of the last year, then its figures</extracomment>
        <translation>Il y a un an, %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>not yet: 1 more night</source>
        <extracomment>in the place of a figure that needs more nights</extracomment>
        <translation>pas encore&#xa0;: 1 nuit de plus</translation>
    </message>
    <message numerus="yes">
        <source>not yet: %n more nights</source>
        <translation>
            <numerusform>pas encore&#xa0;: %n nuit de plus</numerusform>
            <numerusform>pas encore&#xa0;: %n nuits de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1 on %2</source>
        <extracomment>the last weekly score before this month</extracomment>
        <translation>dernier&#xa0;: %1 le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <translation>moyenne %1, %2</translation>
    </message>
    <message>
        <source>mean %1 (%2 %3), %4 (%5)</source>
        <extracomment>mean of this month, in brackets the month before with its mean, then from how many weeks each</extracomment>
        <translation>moyenne %1 (%2 %3), %4 (%5)</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>non prévu</translation>
    </message>
    <message>
        <source>in test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Stiff for 30&#xa0;min or longer on %1 of %2 mornings with an answer since %3.</source>
        <extracomment>%1 of %2 mornings, %3 a day such as 4 Oct</extracomment>
        <translation>Raideur de 30&#xa0;min ou plus&#xa0;: %1 sur %2 matins avec réponse depuis le %3.</translation>
    </message>
    <message>
        <source>Pain rated in the middle of %1 of %2 nights since %3.</source>
        <extracomment>%1 of %2 nights, %3 a day such as 4 Oct</extracomment>
        <translation>Douleur notée au milieu de la nuit&#xa0;: %1 sur %2 nuits depuis le %3.</translation>
    </message>
    <message>
        <source>Pain below the knee on %1 of %2 days with an answer since %3.</source>
        <extracomment>%1 of %2 days, %3 a day such as 4 Oct</extracomment>
        <translation>Douleur sous le genou&#xa0;: %1 sur %2 jours avec réponse depuis le %3.</translation>
    </message>
    <message>
        <source>More than 30&#xa0;min is one sign of inflammatory back pain (Rudwaleit 2006).</source>
        <translation>Plus de 30&#xa0;min est un signe de lombalgie inflammatoire (Rudwaleit 2006).</translation>
    </message>
    <message>
        <source>A reason to look at it again (NICE NG59).</source>
        <translation>Une raison de réévaluer (NICE NG59).</translation>
    </message>
    <message>
        <source>Waking from pain is one sign of inflammatory back pain (Rudwaleit 2006).</source>
        <translation>Un réveil par la douleur est un signe de lombalgie inflammatoire (Rudwaleit 2006).</translation>
    </message>
    <message>
        <source>Long stiffness, pain at night or below the knee, pain that does not ease: seen on too few days to be named.</source>
        <translation>Raideur longue, douleur nocturne ou sous le genou, douleur qui ne diminue pas&#xa0;: trop peu de jours pour être signalées.</translation>
    </message>
    <message>
        <source>Regularity (SRI)</source>
        <translation>Régularité (SRI)</translation>
    </message>
    <message>
        <source>Social jetlag</source>
        <translation>Jetlag social</translation>
    </message>
    <message>
        <source>Mid-sleep (MSFsc)</source>
        <translation>Mi-sommeil (MSFsc)</translation>
    </message>
    <message>
        <source>, %1 a week</source>
        <extracomment>behind the name of a habit that is due so many times a week</extracomment>
        <translation>, %1 fois par semaine</translation>
    </message>
    <message>
        <source>full height: the highest value</source>
        <translation>pleine hauteur : la valeur maximale</translation>
    </message>
    <message>
        <source>mean or range</source>
        <translation>moyenne ou étendue</translation>
    </message>
    <message>
        <source>Sleep efficiency %1&#xa0;points higher</source>
        <extracomment>sleep efficiency, in percentage points</extracomment>
        <translation>Efficacité du sommeil : %1&#xa0;points de plus</translation>
    </message>
    <message>
        <source>Waking up once more</source>
        <translation>Réveils nocturnes : 1 de plus</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;°C warmer</source>
        <extracomment>a room and by how many degrees</extracomment>
        <translation>%1, %2&#xa0;°C de plus</translation>
    </message>
    <message>
        <source>does not stand out among so many questions</source>
        <translation>ne ressort pas parmi tant de questions</translation>
    </message>
    <message>
        <source>%1 went with %2 less pain: little, but likely not chance.</source>
        <translation>%1 s’accompagnait de %2 de douleur en moins : peu, mais hasard peu probable.</translation>
    </message>
    <message>
        <source>%1 went with %2 more pain: little, but likely not chance.</source>
        <translation>%1 s’accompagnait de %2 de douleur en plus : peu, mais hasard peu probable.</translation>
    </message>
    <message>
        <source>an experiment could tell whether %1 makes a difference</source>
        <translation>une expérience pourrait dire si « %1 » change quelque chose</translation>
    </message>
    <message>
        <source>TST time asleep · TIB time in bed · SOL time to fall asleep · WASO awake after that · SRI regularity, −100 to 100, n nights after a recorded one · MSFsc mid-sleep of free days · PEG 0–10, mean of 3 items, compared from 3 weeks on</source>
        <translation>TST temps de sommeil · TIB temps au lit · SOL délai d’endormissement · WASO éveil après l’endormissement · SRI régularité, −100 à 100, n nuits après une nuit saisie · MSFsc mi-sommeil des jours libres · PEG 0–10, moyenne de 3 questions, comparée à partir de 3 semaines</translation>
    </message>
    <message>
        <source>flares marked, %1</source>
        <extracomment>the first of several: flares marked, 11–14 Oct</extracomment>
        <translation>crises marquées, %1</translation>
    </message>
    <message>
        <source>Pain rose over six weeks: mean %1 in the first two, %2 in the last two.</source>
        <extracomment>mean pain of the first and of the last two of six weeks</extracomment>
        <translation>La douleur a augmenté en six semaines : moyenne %1 les deux premières, %2 les deux dernières.</translation>
    </message>
    <message>
        <source>Pain has not eased in six weeks: mean %1 in the first two, %2 in the last two.</source>
        <translation>La douleur n’a pas diminué en six semaines : moyenne %1 les deux premières, %2 les deux dernières.</translation>
    </message>
    <message>
        <source>The diary does not ask about saddle numbness, bladder or bowel change, or weak legs.</source>
        <translation>Le journal ne demande rien sur l’anesthésie en selle, les troubles urinaires ou anorectaux et la faiblesse des jambes.</translation>
    </message>
    <message>
        <source>1 more event on a later page</source>
        <translation>1 autre événement plus loin</translation>
    </message>
    <message numerus="yes">
        <source>%n more events on a later page</source>
        <translation>
            <numerusform>%n autre événement plus loin</numerusform>
            <numerusform>%n autres événements plus loin</numerusform>
        </translation>
    </message>
    <message>
        <source>Leg pain, days (worst %1)</source>
        <translation>Jambe, jours (max. %1)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the length of the night</source>
        <translation>la durée de la nuit</translation>
    </message>
    <message>
        <source>the quality of the night</source>
        <translation>la qualité de la nuit</translation>
    </message>
    <message>
        <source>sleep efficiency</source>
        <translation>l’efficacité du sommeil</translation>
    </message>
    <message>
        <source>waking up at night</source>
        <translation>les réveils nocturnes</translation>
    </message>
    <message>
        <source>time awake at night</source>
        <translation>le temps éveillé la nuit</translation>
    </message>
    <message>
        <source>sleeping earlier or later than usual</source>
        <translation>un sommeil plus tôt ou plus tard que d’habitude</translation>
    </message>
    <message>
        <source>sleep debt over two weeks</source>
        <translation>la dette de sommeil sur deux semaines</translation>
    </message>
    <message>
        <source>pain in the morning</source>
        <translation>la douleur le matin</translation>
    </message>
    <message>
        <source>pain in the evening</source>
        <translation>la douleur le soir</translation>
    </message>
    <message>
        <source>stiffness in the morning</source>
        <translation>la raideur le matin</translation>
    </message>
    <message>
        <source>%1 % points</source>
        <extracomment>percentage points of sleep efficiency</extracomment>
        <translation>%1 points de pourcentage</translation>
    </message>
    <message>
        <source>goes with less pain</source>
        <translation>s’accompagne de moins de douleur</translation>
    </message>
    <message>
        <source>goes with less stiffness</source>
        <translation>s’accompagne de moins de raideur</translation>
    </message>
    <message>
        <source>goes with longer nights</source>
        <translation>s’accompagne de nuits plus longues</translation>
    </message>
    <message>
        <source>goes with less time awake in bed</source>
        <translation>s’accompagne de moins de temps éveillé au lit</translation>
    </message>
    <message>
        <source>goes with better nights</source>
        <translation>s’accompagne de meilleures nuits</translation>
    </message>
    <message>
        <source>goes with more pain</source>
        <translation>s’accompagne de plus de douleur</translation>
    </message>
    <message>
        <source>goes with more stiffness</source>
        <translation>s’accompagne de plus de raideur</translation>
    </message>
    <message>
        <source>goes with shorter nights</source>
        <translation>s’accompagne de nuits plus courtes</translation>
    </message>
    <message>
        <source>goes with more time awake in bed</source>
        <translation>s’accompagne de plus de temps éveillé au lit</translation>
    </message>
    <message>
        <source>goes with worse nights</source>
        <translation>s’accompagne de moins bonnes nuits</translation>
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
        <translation>fait par rapport à pas fait</translation>
    </message>
    <message>
        <source>an hour more</source>
        <translation>une heure de plus</translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation>une heure plus tard</translation>
    </message>
    <message>
        <source>one point more</source>
        <translation>un point de plus</translation>
    </message>
    <message>
        <source>%1 more, from your lowest to your highest value</source>
        <extracomment>the number is the distance from the lowest to the highest of the person&apos;s own values</extracomment>
        <translation>%1 de plus, de votre valeur la plus basse à la plus haute</translation>
    </message>
    <message>
        <source>%1 more, the width of the middle half of your values</source>
        <extracomment>the number is the distance between the quartiles of the person&apos;s own values</extracomment>
        <translation>%1 de plus, la largeur de la moitié centrale de vos valeurs</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>an estimated difference with its 95 % interval: &quot;−0.4 (−0.7 to −0.1)&quot;</extracomment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>any difference is likely below %1</source>
        <extracomment>the size of a difference that is too small to matter: &quot;0.5&quot; points of pain, &quot;15 min&quot;</extracomment>
        <translation>une différence est probablement inférieure à %1</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>too little recorded yet</source>
        <translation>encore trop peu saisi</translation>
    </message>
    <message>
        <source>Goes with better</source>
        <translation>S’accompagne d’un mieux</translation>
    </message>
    <message>
        <source>Goes with worse</source>
        <translation>S’accompagne d’un moins bien</translation>
    </message>
    <message>
        <source>Any difference is too small to matter</source>
        <translation>Une différence serait trop petite pour compter</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Too little recorded yet</source>
        <translation>Encore trop peu saisi</translation>
    </message>
    <message>
        <source>as large as what most people notice (2 points or 30 %)</source>
        <extracomment>2 points of pain or 30 % (Ostelo 2008)</extracomment>
        <translation>assez grand pour que la plupart le remarquent (2 points ou 30&#xa0;%)</translation>
    </message>
    <message>
        <source>smaller than what most people notice (2 points or 30 %)</source>
        <translation>moins que ce que la plupart remarquent (2 points ou 30&#xa0;%)</translation>
    </message>
    <message>
        <source>at least one more day with everything recorded</source>
        <translation>au moins un jour de plus entièrement saisi</translation>
    </message>
    <message>
        <source>at least %1 more days with everything recorded</source>
        <translation>au moins %1 jours de plus entièrement saisis</translation>
    </message>
    <message>
        <source>done on %1 of %2 days; a few more days with it would tell</source>
        <translation>fait %1 fois sur %2 jours&#xa0;; quelques jours de plus avec le diraient</translation>
    </message>
    <message>
        <source>not done on %1 of %2 days; a few more days without it would tell</source>
        <translation>pas fait %1 fois sur %2 jours&#xa0;; quelques jours de plus sans le diraient</translation>
    </message>
    <message>
        <source>it was nearly always the same; other values would tell</source>
        <translation>c’était presque toujours pareil&#xa0;; d’autres valeurs le diraient</translation>
    </message>
    <message>
        <source>it moves together with pain, weekdays or its own past, so nothing can be told apart</source>
        <translation>cela évolue avec la douleur, les jours de la semaine ou son propre passé&#xa0;; rien ne peut être distingué</translation>
    </message>
    <message>
        <source>evening pain is missing on more than half of the days; ten seconds in the evening would tell</source>
        <translation>la douleur du soir manque plus d’un jour sur deux&#xa0;; dix secondes le soir le diraient</translation>
    </message>
    <message>
        <source>Last caffeine</source>
        <translation>Dernière caféine</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Screens off</source>
        <translation>Écrans éteints</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Pleine conscience</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>A kinder thought</source>
        <translation>Une pensée plus douce</translation>
    </message>
    <message>
        <source>Omega-3</source>
        <translation>Oméga-3</translation>
    </message>
    <message>
        <source>Turmeric</source>
        <translation>Curcuma</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Coucher</translation>
    </message>
    <message>
        <source>Pillow between the knees</source>
        <translation>Oreiller entre les genoux</translation>
    </message>
    <message>
        <source>Lumbar support</source>
        <translation>Soutien lombaire</translation>
    </message>
    <message>
        <source>Not on the stomach</source>
        <translation>Pas sur le ventre</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <translation>Caféine</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcool</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Pain over the week</source>
        <translation>Douleur de la semaine</translation>
    </message>
    <message>
        <source>Pain against enjoyment of life</source>
        <translation>Douleur et joie de vivre</translation>
    </message>
    <message>
        <source>Pain against general activity</source>
        <translation>Douleur et activité générale</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>, %1 minutes</source>
        <extracomment>after a habit&apos;s name: Stretching, 10 minutes</extracomment>
        <translation>, %1 minutes</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, au moins %1</translation>
    </message>
    <message>
        <source> %1 or cooler</source>
        <extracomment>after &quot;Room&quot;: Room 19 °C or cooler</extracomment>
        <translation> à %1 ou moins</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, au plus %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <extracomment>after a habit&apos;s name: Last caffeine by 14:00</extracomment>
        <translation> avant %1</translation>
    </message>
    <message>
        <source> %1 min before bed</source>
        <extracomment>after a habit&apos;s name: Screens off 60 min before bed</extracomment>
        <translation> %1&#xa0;min avant le coucher</translation>
    </message>
    <message>
        <source> within %1 min of %2</source>
        <extracomment>after a habit&apos;s name: Bedtime within 30 min of 23:00</extracomment>
        <translation> à&#xa0;%2 ±&#xa0;%1&#xa0;min</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>when something was marked to have happened</extracomment>
        <translation>à %1</translation>
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
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>QLocale date pattern, weekday with day and month</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>QLocale date pattern, day and month</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>QLocale date pattern, day and shortened month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year: October 2026</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>small counts within a sentence: &quot;two flares&quot;, &quot;three left before lights out&quot;</extracomment>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>side</source>
        <translation>côté</translation>
    </message>
    <message>
        <source>stomach</source>
        <translation>ventre</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>Neck, left</source>
        <translation>Nuque, gauche</translation>
    </message>
    <message>
        <source>Neck, right</source>
        <translation>Nuque, droite</translation>
    </message>
    <message>
        <source>Upper back, left</source>
        <translation>Haut du dos, gauche</translation>
    </message>
    <message>
        <source>Upper back, right</source>
        <translation>Haut du dos, droite</translation>
    </message>
    <message>
        <source>Mid back, left</source>
        <translation>Milieu du dos, gauche</translation>
    </message>
    <message>
        <source>Mid back, right</source>
        <translation>Milieu du dos, droite</translation>
    </message>
    <message>
        <source>Low back, left</source>
        <translation>Lombaires, gauche</translation>
    </message>
    <message>
        <source>Low back, right</source>
        <translation>Lombaires, droite</translation>
    </message>
    <message>
        <source>Buttock, left</source>
        <translation>Fesse, gauche</translation>
    </message>
    <message>
        <source>Buttock, right</source>
        <translation>Fesse, droite</translation>
    </message>
    <message>
        <source>Thigh, left</source>
        <translation>Cuisse, gauche</translation>
    </message>
    <message>
        <source>Thigh, right</source>
        <translation>Cuisse, droite</translation>
    </message>
    <message>
        <source>Below the knee, left</source>
        <translation>Sous le genou, gauche</translation>
    </message>
    <message>
        <source>Below the knee, right</source>
        <translation>Sous le genou, droite</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Entre-temps</translation>
    </message>
    <message>
        <source>New mattress</source>
        <translation>Nouveau matelas</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Blessure</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>the quality of a night, 1 to 5</extracomment>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>médiocre</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>très bonne</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>how rested one feels, 1 to 5</extracomment>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>moyennement</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>tout à fait</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>QLocale date pattern, full date</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>first and last day of a month: 11–14 Oct</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>month, first and last day, year: October 1–31, 2026</extracomment>
        <translation>%2–%3 %1 %4</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>first day, last day, month with its year: 1–31 October 2026</extracomment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>something to ask at the visit</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>a countdown at its end</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 a duration: in 1 h 10</extracomment>
        <translation>dans %1</translation>
    </message>
</context>
<context>
    <name>slumbar::QuestionsField</name>
    <message>
        <source>I would like to &amp;ask</source>
        <extracomment>the person&apos;s own questions for the visit</extracomment>
        <translation>&amp;Je voudrais demander</translation>
    </message>
    <message>
        <source>One question a line. They stand at the foot of the first page.</source>
        <translation>Une question par ligne. Elles figurent au bas de la première page.</translation>
    </message>
    <message>
        <source>I would like to ask</source>
        <translation>Je voudrais demander</translation>
    </message>
    <message>
        <source>For example: can I take the tablets less often?</source>
        <translation>Par exemple&#xa0;: puis-je prendre les comprimés moins souvent&#xa0;?</translation>
    </message>
    <message>
        <source>What you want to ask at the next visit, in your own words. It is kept in the diary with the days on which it came up, and printed on the page for the clinician.</source>
        <translation>Ce que vous voulez demander à la prochaine consultation, avec vos mots. C’est gardé dans le journal avec les jours où c’est venu, et imprimé sur la page pour le médecin.</translation>
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
        <translation>Letter US</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
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
        <translation>Le rapport tel qu’il s’imprime</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
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
        <translation>Dès que quelque chose est saisi, deux pages apparaissent ici&#xa0;: une pour le médecin, lue en une minute, et une pour vous. À partir de sept nuits ou matins elles donnent des moyennes&#xa0;; avant, l’étendue le dit plus honnêtement.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save web page…</source>
        <translation>Enregistrer en page web…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>The paper in your printer.</source>
        <translation>Le papier de votre imprimante.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>The language of whoever will read the report. Your own notes stay as you wrote them.</source>
        <translation>La langue de la personne qui lira le rapport. Vos notes restent telles que vous les avez écrites.</translation>
    </message>
    <message>
        <source>One file for the browser, with every picture as a table too: for screen readers and small screens. It prints the same pages.</source>
        <translation>Un fichier pour le navigateur, chaque image aussi en tableau&#xa0;: pour lecteurs d’écran et petits écrans. Il imprime les mêmes pages.</translation>
    </message>
    <message>
        <source>questions for the visit</source>
        <extracomment>what undo takes back</extracomment>
        <translation>questions pour la consultation</translation>
    </message>
</context>
</TS>
