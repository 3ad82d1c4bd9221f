<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Report</name>
    <message>
        <source>L</source>
        <extracomment>left and right of the person, beside the body seen from behind</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>no site marked</source>
        <translation>ninguna zona marcada</translation>
    </message>
    <message>
        <source>%1 of %2 sites, days</source>
        <translation>%1 de %2 zonas, días</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>seen from behind</source>
        <translation>visto por detrás</translation>
    </message>
    <message>
        <source>for the clinician</source>
        <translation>para el médico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Made-up diary</source>
        <translation>Diario inventado</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Días registrados</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Notes at the visit</source>
        <translation>Notas de la consulta</translation>
    </message>
    <message>
        <source>n of %1</source>
        <extracomment>head of the column that says from how many days a figure was made</extracomment>
        <translation>n/%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n sin registrar</numerusform>
            <numerusform>%n sin registrar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>I would like to ask</source>
        <extracomment>the person&apos;s own questions for the visit</extracomment>
        <translation>Quisiera preguntar</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>above a note: its day and what it is about</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Morning, mean</source>
        <translation>Mañana, media</translation>
    </message>
    <message>
        <source>Morning, range</source>
        <translation>Mañana, rango</translation>
    </message>
    <message>
        <source>Evening, mean</source>
        <translation>Tarde, media</translation>
    </message>
    <message>
        <source>Evening, range</source>
        <translation>Tarde, rango</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Flare days, marked</source>
        <translation>Días de brote, marcados</translation>
    </message>
    <message>
        <source>Leg pain, days</source>
        <translation>Dolor de pierna, días</translation>
    </message>
    <message>
        <source>Stiff, median</source>
        <translation>Rigidez, mediana</translation>
    </message>
    <message>
        <source>Stiff, range</source>
        <translation>Rigidez, rango</translation>
    </message>
    <message>
        <source>Stiff ≥ 30&#xa0;min, days</source>
        <translation>Rigidez ≥ 30&#xa0;min, días</translation>
    </message>
    <message>
        <source>Days by their highest rating</source>
        <translation>Días según su valor máximo</translation>
    </message>
    <message>
        <source>worst %1</source>
        <extracomment>beside a mark in the picture</extracomment>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>0 none – 10 worst imaginable</source>
        <translation>0 ninguno – 10 el peor imaginable</translation>
    </message>
    <message>
        <source>Your %1</source>
        <extracomment>heading of the person&apos;s own page: Your October 2026, Your 1–7 October 2026</extracomment>
        <translation>Su %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nacimiento: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>on how many of the days that count: 22 of 27</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>(blank) not recorded</source>
        <translation>(vacío) sin registrar</translation>
    </message>
    <message>
        <source>done of counted</source>
        <extracomment>head of the column &quot;22 of 27&quot;: kept, of the days that count</extracomment>
        <translation>hechos de contados</translation>
    </message>
    <message>
        <source>Also noted</source>
        <translation>También anotado</translation>
    </message>
    <message>
        <source>full height: the highest of the month</source>
        <translation>altura completa: el máximo del mes</translation>
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
        <translation>Notas del mes</translation>
    </message>
    <message>
        <source>Notes of the month, continued</source>
        <translation>Notas del mes, continuación</translation>
    </message>
    <message>
        <source>%1 I would like to</source>
        <extracomment>begins a sentence that the person writes on by hand: In November I would like to</extracomment>
        <translation>%1 me gustaría</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1, the last full month: morning pain %2, sleep %3.</source>
        <extracomment>a month with enough days, shown when this one has too few</extracomment>
        <translation>En %1, el último mes completo: dolor matinal %2, sueño %3.</translation>
    </message>
    <message>
        <source>One night</source>
        <translation>Una noche</translation>
    </message>
    <message>
        <source>%1 nights</source>
        <translation>%1 noches</translation>
    </message>
    <message>
        <source>one morning</source>
        <translation>una mañana</translation>
    </message>
    <message>
        <source>%1 mornings</source>
        <translation>%1 mañanas</translation>
    </message>
    <message>
        <source>%1 and %2 were recorded: %3</source>
        <translation>%1 y %2 registradas: %3</translation>
    </message>
    <message>
        <source>too few for averages.</source>
        <translation>demasiado pocas para una media.</translation>
    </message>
    <message>
        <source>pain was rated on too few mornings for a mean</source>
        <translation>el dolor se anotó en demasiado pocas mañanas para una media</translation>
    </message>
    <message>
        <source>morning pain averaged %1</source>
        <translation>el dolor matinal medio fue de %1</translation>
    </message>
    <message>
        <source>morning pain averaged %1, as in %2</source>
        <translation>el dolor matinal medio fue de %1, como en %2</translation>
    </message>
    <message>
        <source>morning pain averaged %1, down from %2 in %3</source>
        <translation>el dolor matinal medio bajó a %1 (%2 en %3)</translation>
    </message>
    <message>
        <source>morning pain averaged %1, up from %2 in %3</source>
        <translation>el dolor matinal medio subió a %1 (%2 en %3)</translation>
    </message>
    <message>
        <source>, with %1 flares</source>
        <translation>, con %1 brotes</translation>
    </message>
    <message>
        <source>, with one flare of a day</source>
        <translation>, con un brote de un día</translation>
    </message>
    <message>
        <source>, with one flare of %1 days</source>
        <translation>, con un brote de %1 días</translation>
    </message>
    <message>
        <source>nights were too few for a mean</source>
        <translation>demasiado pocas noches para una media</translation>
    </message>
    <message>
        <source>%1&#xa0;of&#xa0;%2</source>
        <extracomment>on so many of so many days; the spaces do not break
----------
so many of so many nights; the spaces do not break</extracomment>
        <translation>%1&#xa0;de&#xa0;%2</translation>
    </message>
    <message>
        <source>sleep was %1 a night, under 7&#xa0;h on %2 nights</source>
        <translation>sueño de %1 por noche, menos de 7&#xa0;h en %2 noches</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1.</source>
        <translation>No se registró nada en %1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>pain and flares; sleep</extracomment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 so far: %2</source>
        <extracomment>a month that is not over: October so far: morning pain averaged ...</extracomment>
        <translation>En %1, hasta ahora: %2</translation>
    </message>
    <message>
        <source>Nothing of the routine was recorded in %1; that says nothing about what was done.</source>
        <translation>No se registró nada de la rutina en %1; eso no dice nada de lo que se hizo.</translation>
    </message>
    <message>
        <source>The routine was recorded on few days: %1</source>
        <translation>La rutina se registró en pocos días: %1</translation>
    </message>
    <message>
        <source>each of them counts below.</source>
        <translation>cada uno cuenta abajo.</translation>
    </message>
    <message>
        <source>What you kept most: %1, %2 days.</source>
        <extracomment>a habit and on how many of the days that count it was kept</extracomment>
        <translation>Lo más constante: %1, %2 días.</translation>
    </message>
    <message>
        <source>What you kept most: %1, %2 days; %3, %4.</source>
        <translation>Lo más constante: %1, %2 días; %3, %4.</translation>
    </message>
    <message>
        <source>Nothing is recorded in %1</source>
        <translation>No hay nada registrado en %1</translation>
    </message>
    <message>
        <source>%1 a night</source>
        <translation>%1 por noche</translation>
    </message>
    <message>
        <source>morning pain %1</source>
        <translation>dolor matinal %1</translation>
    </message>
    <message>
        <source>too few days for means yet</source>
        <translation>aún demasiado pocos días para una media</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>En %1, hasta ahora</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Días registrados: %1</translation>
    </message>
    <message>
        <source>Made-up diary. %1</source>
        <translation>Diario inventado. %1</translation>
    </message>
    <message>
        <source>Please ask about numbness and weakness (NICE NG59).</source>
        <translation>Pregunte por entumecimiento y debilidad (NICE NG59).</translation>
    </message>
    <message>
        <source>Too few mornings to notice a pattern.</source>
        <translation>Demasiado pocas mañanas para ver un patrón.</translation>
    </message>
    <message>
        <source>Made up for trying Slumbar, no real person.</source>
        <translation>Inventado para probar Slumbar, ninguna persona real.</translation>
    </message>
    <message>
        <source>Recorded in Slumbar; not a diagnosis.</source>
        <translation>Registrado en Slumbar; no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Recorded by %1 in Slumbar; not a diagnosis.</source>
        <translation>Registrado por %1 en Slumbar; no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Past a usual line of concern: asleep under 7&#xa0;h, efficiency under 85&#xa0;%, SOL or WASO over 30&#xa0;min, stiff 30 min or more, leg pain. Fewer than 7 values: the range stands instead of a mean, nothing is compared or marked.</source>
        <translation>Más allá de un límite habitual: sueño menor de 7&#xa0;h, eficiencia menor del 85&#xa0;%, SOL o WASO mayor de 30&#xa0;min, rigidez de 30&#xa0;min o más, dolor de pierna. Con menos de 7 valores figura el rango en lugar de la media y no se compara ni se marca nada.</translation>
    </message>
    <message>
        <source>Black line under a chart: days recorded. Grey columns: free days.</source>
        <translation>Línea negra bajo un gráfico: días registrados. Columnas grises: días libres.</translation>
    </message>
    <message>
        <source>Sleep and back pain, %1</source>
        <translation>Sueño y dolor de espalda, %1</translation>
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
        <translation>%1/%2: %3, %4, %5</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 night</source>
        <translation>1 noche</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n noche</numerusform>
            <numerusform>%n noches</numerusform>
        </translation>
    </message>
    <message>
        <source>1 morning</source>
        <translation>1 mañana</translation>
    </message>
    <message numerus="yes">
        <source>%n mornings</source>
        <translation>
            <numerusform>%n mañana</numerusform>
            <numerusform>%n mañanas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 evening</source>
        <translation>1 tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n evenings</source>
        <translation>
            <numerusform>%n tarde</numerusform>
            <numerusform>%n tardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain was not recorded</source>
        <translation>No se registró el dolor</translation>
    </message>
    <message>
        <source>Too few days to show a course</source>
        <translation>Demasiado pocos días para una evolución</translation>
    </message>
    <message>
        <source>Pain, morning and evening</source>
        <translation>Dolor, mañana y tarde</translation>
    </message>
    <message>
        <source>Up in the flare, then lower than before</source>
        <translation>Sube en el brote, luego más bajo que antes</translation>
    </message>
    <message>
        <source>flare marked, %1</source>
        <extracomment>days of the month: flare marked, 11–14 Oct</extracomment>
        <translation>brote marcado, %1</translation>
    </message>
    <message>
        <source>PEG score eased to %1</source>
        <translation>La puntuación PEG bajó a %1</translation>
    </message>
    <message>
        <source>PEG score rose to %1</source>
        <translation>La puntuación PEG subió a %1</translation>
    </message>
    <message>
        <source>PEG score</source>
        <translation>Puntuación PEG</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>sin rellenar</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>To bed %1 later before free days</source>
        <translation>A la cama %1 más tarde antes de días libres</translation>
    </message>
    <message>
        <source>To bed %1 earlier before free days</source>
        <translation>A la cama %1 antes en vísperas de días libres</translation>
    </message>
    <message>
        <source>Nights were not recorded</source>
        <translation>No se registraron las noches</translation>
    </message>
    <message>
        <source>Too few nights to show a pattern</source>
        <translation>Demasiado pocas noches para un patrón</translation>
    </message>
    <message>
        <source>Bed to rise</source>
        <translation>De acostarse a levantarse</translation>
    </message>
    <message>
        <source>%1, clock time</source>
        <extracomment>from how many nights; the vertical axis of the picture shows the time on the clock</extracomment>
        <translation>%1, hora</translation>
    </message>
    <message>
        <source>Hours asleep</source>
        <translation>Horas de sueño</translation>
    </message>
    <message>
        <source>None of %1 nights reached 7&#xa0;h</source>
        <translation>Noches de 7&#xa0;h o más: ninguna de %1</translation>
    </message>
    <message>
        <source>%1 of %2 nights reached 7&#xa0;h</source>
        <translation>Noches de 7&#xa0;h o más: %1 de %2</translation>
    </message>
    <message>
        <source>Left neck</source>
        <translation>Cuello izq.</translation>
    </message>
    <message>
        <source>Right neck</source>
        <translation>Cuello der.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Left upper back</source>
        <translation>Espalda alta izq.</translation>
    </message>
    <message>
        <source>Right upper back</source>
        <translation>Espalda alta der.</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <source>Left mid back</source>
        <translation>Espalda media izq.</translation>
    </message>
    <message>
        <source>Right mid back</source>
        <translation>Espalda media der.</translation>
    </message>
    <message>
        <source>Mid back</source>
        <translation>Espalda media</translation>
    </message>
    <message>
        <source>Left low back</source>
        <translation>Lumbar izq.</translation>
    </message>
    <message>
        <source>Right low back</source>
        <translation>Lumbar der.</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <translation>Glúteo izq.</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <translation>Glúteo der.</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Muslo izq.</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Muslo der.</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>Muslos</translation>
    </message>
    <message>
        <source>Left below knee</source>
        <translation>Bajo la rodilla izq.</translation>
    </message>
    <message>
        <source>Right below knee</source>
        <translation>Bajo la rodilla der.</translation>
    </message>
    <message>
        <source>Below knees</source>
        <translation>Bajo las rodillas</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Entre medias</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Asleep (TST)</source>
        <translation>Sueño (TST)</translation>
    </message>
    <message>
        <source>Asleep, range</source>
        <translation>Sueño, rango</translation>
    </message>
    <message>
        <source>Efficiency TST/TIB</source>
        <translation>Eficiencia TST/TIB</translation>
    </message>
    <message>
        <source>TST/TIB, range</source>
        <translation>TST/TIB, rango</translation>
    </message>
    <message>
        <source>Latency (SOL)</source>
        <translation>Latencia (SOL)</translation>
    </message>
    <message>
        <source>SOL, range</source>
        <translation>SOL, rango</translation>
    </message>
    <message>
        <source>Awake later (WASO)</source>
        <translation>Vigilia (WASO)</translation>
    </message>
    <message>
        <source>WASO, range</source>
        <translation>WASO, rango</translation>
    </message>
    <message>
        <source>Nights by hours asleep</source>
        <translation>Noches por horas de sueño</translation>
    </message>
    <message>
        <source>under 6</source>
        <translation>menos de 6</translation>
    </message>
    <message>
        <source>over 9</source>
        <translation>más de 9</translation>
    </message>
    <message>
        <source>in bed</source>
        <translation>en cama</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>sueño</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en pie</translation>
    </message>
    <message>
        <source>7–9&#xa0;h</source>
        <translation>7–9&#xa0;h</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>a night, naps not counted</source>
        <translation>por noche, sin siestas</translation>
    </message>
    <message>
        <source>hours asleep</source>
        <translation>horas de sueño</translation>
    </message>
    <message>
        <source>Treatment and events</source>
        <translation>Tratamiento y sucesos</translation>
    </message>
    <message>
        <source>Nothing was noted; that does not mean nothing was taken.</source>
        <translation>No se anotó nada; eso no significa que no se tomara nada.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Dolor matinal</translation>
    </message>
    <message>
        <source>Asleep a night</source>
        <translation>Sueño por noche</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Past a line of concern</source>
        <translation>Más allá de un límite</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabla: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>Days sorted into classes, from the lowest to the highest.</source>
        <translation>Días ordenados por clases, de la más baja a la más alta.</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Dónde dolió</translation>
    </message>
    <message>
        <source>The body seen from behind; marked sites are filled, frequent ones darker.</source>
        <translation>El cuerpo visto por detrás; las zonas marcadas están rellenas, las frecuentes más oscuras.</translation>
    </message>
    <message>
        <source>Pain by day, 0 to 10</source>
        <translation>Dolor por día, de 0 a 10</translation>
    </message>
    <message>
        <source>PEG score by day, 0 to 10</source>
        <translation>Puntuación PEG por día, de 0 a 10</translation>
    </message>
    <message>
        <source>Nights by the day on which they ended</source>
        <translation>Noches según el día en que terminaron</translation>
    </message>
    <message>
        <source>Into bed</source>
        <translation>Se acostó</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Se durmió</translation>
    </message>
    <message>
        <source>Woke</source>
        <translation>Se despertó</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Se levantó</translation>
    </message>
    <message>
        <source>Time asleep by the day on which the night ended</source>
        <translation>Tiempo de sueño según el día en que terminó la noche</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Hours asleep on the axis of days, 7 to 9 h as a band.</source>
        <translation>Horas de sueño en el eje de los días, de 7 a 9&#xa0;h como banda.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Each day of a treatment and each event on the axis of days.</source>
        <translation>Cada día de tratamiento y cada suceso en el eje de los días.</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Hábito</translation>
    </message>
    <message>
        <source>A square for each habit and day; the table names the days of the month.</source>
        <translation>Un cuadrado por hábito y día; la tabla nombra los días del mes.</translation>
    </message>
    <message>
        <source>Highest rating</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>a month in which nothing was recorded</extracomment>
        <translation>%1: nada</translation>
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
        <translation>%1 de %2 días</translation>
    </message>
    <message>
        <source>Likely not chance</source>
        <extracomment>over the effects that are claimed</extracomment>
        <translation>Probablemente no es azar</translation>
    </message>
    <message>
        <source>No meaningful difference</source>
        <translation>Sin diferencia relevante</translation>
    </message>
    <message>
        <source>the whole interval lies within half a point</source>
        <translation>todo el intervalo queda dentro de medio punto</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>grey: within half a point</source>
        <translation>gris: dentro de medio punto</translation>
    </message>
    <message>
        <source>What went with pain</source>
        <translation>Lo que acompañó al dolor</translation>
    </message>
    <message>
        <source>‹ less pain</source>
        <translation>‹ menos dolor</translation>
    </message>
    <message>
        <source>more pain ›</source>
        <translation>más dolor ›</translation>
    </message>
    <message>
        <source>points of 0–10; bar: 95&#xa0;% interval</source>
        <translation>puntos de 0–10; barra: intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of them, in Slumbar</source>
        <translation>%1 de ellos, en Slumbar</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>so many of so many effects are on the paper</extracomment>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last day</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>every day counts</source>
        <translation>cuentan todos los días</translation>
    </message>
    <message>
        <source>the first day of each block is left out as wash-out</source>
        <translation>el primer día de cada bloque se excluye como periodo de lavado</translation>
    </message>
    <message numerus="yes">
        <source>the first %n days of each block are left out as wash-out</source>
        <translation>
            <numerusform>el primer día de cada bloque se excluye como periodo de lavado</numerusform>
            <numerusform>los primeros %n días de cada bloque se excluyen como periodo de lavado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pairs of %2-day blocks, %3 days, %4; %5</source>
        <extracomment>pairs of blocks, days in a block, days in all, first and last day, wash-out</extracomment>
        <translation>%1 pares de bloques de %2 días, %3 días, %4; %5</translation>
    </message>
    <message>
        <source>not known: too few days were recorded before the first one</source>
        <translation>no se conoce: se registraron demasiado pocos días antes del primero</translation>
    </message>
    <message>
        <source>%1 in %2&#xa0;%</source>
        <extracomment>a difference, then in how many of all experiments it would be noticed</extracomment>
        <translation>%1 en el %2&#xa0;%</translation>
    </message>
    <message>
        <source>a difference of %1 of such experiments would be noticed</source>
        <extracomment>differences with shares: of 1.0 in 49 %, of 2.0 in 98 %</extracomment>
        <translation>se notaría una diferencia de %1 de tales experimentos</translation>
    </message>
    <message>
        <source>, of </source>
        <translation>, de </translation>
    </message>
    <message>
        <source>day %1 of %2; as assigned on %3 of %4 days recorded</source>
        <extracomment>so many days of all; on so many of those recorded the order was followed</extracomment>
        <translation>día %1 de %2; según lo asignado en %3 de %4 días registrados</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Better with it.</source>
        <translation>Mejor con ello.</translation>
    </message>
    <message>
        <source>Better without it.</source>
        <translation>Mejor sin ello.</translation>
    </message>
    <message>
        <source>Chance alone can make such a difference, which does not show that it does nothing.</source>
        <translation>El azar por sí solo puede dar una diferencia así; eso no demuestra que no haga nada.</translation>
    </message>
    <message>
        <source>Too few pairs for a verdict; six are needed.</source>
        <translation>Demasiado pocos pares para concluir; hacen falta seis.</translation>
    </message>
    <message>
        <source>hidden until %1; stopping early is fine and will be said</source>
        <translation>oculto hasta el %1; se puede terminar antes y así constará</translation>
    </message>
    <message>
        <source>%1 %2 with it</source>
        <extracomment>the outcome, how much lower or higher it was: pain in the morning 0.8 lower with it</extracomment>
        <translation>%1: %2 con ello</translation>
    </message>
    <message>
        <source> (95&#xa0;%: %1 to %2), exact %3</source>
        <translation> (95&#xa0;%: %1 a %2), exacto %3</translation>
    </message>
    <message>
        <source>, %1 of %2 pairs. </source>
        <extracomment>how many of the pairs planned could be compared</extracomment>
        <translation>, %1 de %2 pares. </translation>
    </message>
    <message>
        <source>stopped early on %1</source>
        <translation>terminado antes de tiempo el %1</translation>
    </message>
    <message>
        <source>stopped early on %1: %2</source>
        <translation>terminado antes de tiempo el %1: %2</translation>
    </message>
    <message>
        <source>Running experiment: %1</source>
        <extracomment>a self-experiment that goes on; its habit</extracomment>
        <translation>Experimento en curso: %1</translation>
    </message>
    <message>
        <source>Experiment stopped early: %1</source>
        <translation>Experimento terminado antes de tiempo: %1</translation>
    </message>
    <message>
        <source>Finished experiment: %1</source>
        <translation>Experimento terminado: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Does it change %1?</source>
        <translation>¿Cambia %1?</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>A: %1. B: left out</source>
        <translation>A: %1. B: sin ello</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>drawn at random within each pair (seed %1), shown day by day; not blinded</source>
        <translation>sorteado en cada par (semilla %1), mostrado día a día; sin enmascaramiento</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>mean of the pair differences as assigned, exact p from all sign flips, 95&#xa0;% interval</source>
        <translation>media de las diferencias entre pares según lo asignado, p exacto con todos los cambios de signo, intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>how far the experiment has come and was followed</extracomment>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <extracomment>the day of the experiment and the arm of that day, A or B</extracomment>
        <translation>día %1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a question with its number</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 more question further on</source>
        <translation>1 pregunta más en otra página</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions further on</source>
        <translation>
            <numerusform>%n pregunta más en otra página</numerusform>
            <numerusform>%n preguntas más en otra página</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Aún no se puede decir</translation>
    </message>
    <message>
        <source>and %1 more in Slumbar</source>
        <translation>y %1 más en Slumbar</translation>
    </message>
    <message>
        <source>A night one hour longer</source>
        <translation>Una noche una hora más larga</translation>
    </message>
    <message>
        <source>Quality of the night %1 higher</source>
        <extracomment>quality of the night on a scale from 1 to 5</extracomment>
        <translation>Calidad de la noche %1 más alta</translation>
    </message>
    <message>
        <source>Waking up %1 times more</source>
        <translation>Despertares nocturnos: %1 más</translation>
    </message>
    <message>
        <source>One hour more awake at night</source>
        <translation>Una hora más de vigilia nocturna</translation>
    </message>
    <message>
        <source>Sleep one hour off its usual time</source>
        <translation>Sueño a una hora de su horario habitual</translation>
    </message>
    <message>
        <source>Sleep debt %1&#xa0;h larger</source>
        <extracomment>hours of sleep debt over two weeks</extracomment>
        <translation>Deuda de sueño %1&#xa0;h mayor</translation>
    </message>
    <message>
        <source>%1, one hour more</source>
        <translation>%1, una hora más</translation>
    </message>
    <message>
        <source>%1, one hour later</source>
        <translation>%1, una hora más tarde</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <extracomment>a measure and by how much more of it, without and with its unit</extracomment>
        <translation>%1, %2 más</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;%3 more</source>
        <translation>%1, %2&#xa0;%3 más</translation>
    </message>
    <message>
        <source>night › pain next morning</source>
        <extracomment>the night, then the rating after it; the arrow points in the direction of reading</extracomment>
        <translation>noche › dolor matinal siguiente</translation>
    </message>
    <message>
        <source>morning › pain that evening</source>
        <translation>mañana › dolor esa tarde</translation>
    </message>
    <message>
        <source>day › pain that evening</source>
        <translation>día › dolor esa tarde</translation>
    </message>
    <message>
        <source>evening › pain next morning</source>
        <translation>tarde › dolor matinal siguiente</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>1 more evening with it</source>
        <translation>1 tarde más con ello</translation>
    </message>
    <message numerus="yes">
        <source>%n more evenings with it</source>
        <translation>
            <numerusform>%n tarde más con ello</numerusform>
            <numerusform>%n tardes más con ello</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more evening without it</source>
        <translation>1 tarde más sin ello</translation>
    </message>
    <message numerus="yes">
        <source>%n more evenings without it</source>
        <translation>
            <numerusform>%n tarde más sin ello</numerusform>
            <numerusform>%n tardes más sin ello</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more day with it</source>
        <translation>1 día más con ello</translation>
    </message>
    <message numerus="yes">
        <source>%n more days with it</source>
        <translation>
            <numerusform>%n día más con ello</numerusform>
            <numerusform>%n días más con ello</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more day without it</source>
        <translation>1 día más sin ello</translation>
    </message>
    <message numerus="yes">
        <source>%n more days without it</source>
        <translation>
            <numerusform>%n día más sin ello</numerusform>
            <numerusform>%n días más sin ello</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3 of %4 days</source>
        <extracomment>first and last day, then on how many of them something was recorded</extracomment>
        <translation>%1 a %2, %3 de %4 días</translation>
    </message>
    <message>
        <source>%1, %2 (%3 with)</source>
        <extracomment>from exposure to outcome, from how many days, on how many of them it was done</extracomment>
        <translation>%1, %2 (%3&#xa0;con)</translation>
    </message>
    <message>
        <source>%1 points less pain (%2)</source>
        <extracomment>estimate and 95 % interval in points of pain: 0.8 points less pain (0.4 to 1.2)</extracomment>
        <translation>%1 puntos menos de dolor (%2)</translation>
    </message>
    <message>
        <source>%1 points more pain (%2)</source>
        <translation>%1 puntos más de dolor (%2)</translation>
    </message>
    <message>
        <source>holds in %1 of %2 checks</source>
        <translation>se mantiene en %1 de %2 comprobaciones</translation>
    </message>
    <message>
        <source>early: fewer than 60 days</source>
        <translation>preliminar: menos de 60 días</translation>
    </message>
    <message>
        <source>smaller than most people notice (2 points or 30&#xa0;%)</source>
        <translation>menor de lo que nota la mayoría (2&#xa0;puntos o 30&#xa0;%)</translation>
    </message>
    <message>
        <source>as large as most people notice (2 points or 30&#xa0;%)</source>
        <translation>tan grande que la mayoría lo nota (2&#xa0;puntos o 30&#xa0;%)</translation>
    </message>
    <message>
        <source>could be less pain, could be more</source>
        <translation>puede ser menos dolor, puede ser más</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 más corta</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 más larga</translation>
    </message>
    <message>
        <source>The other way round: an evening one point worse went with a night %1 (%2), %3.</source>
        <translation>A la inversa: una tarde un punto peor se acompañó de una noche %1 (%2), %3.</translation>
    </message>
    <message>
        <source>The other way round is unclear: after an evening one point worse the night was %1 (%2), %3.</source>
        <translation>A la inversa no está claro: tras una tarde un punto peor la noche fue %1 (%2), %3.</translation>
    </message>
    <message>
        <source>the experiment will tell</source>
        <translation>el experimento lo dirá</translation>
    </message>
    <message>
        <source>1 more day with everything recorded</source>
        <translation>1 día más con todo registrado</translation>
    </message>
    <message numerus="yes">
        <source>%n more days with everything recorded</source>
        <translation>
            <numerusform>%n día más con todo registrado</numerusform>
            <numerusform>%n días más con todo registrado</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly always the same so far</source>
        <translation>casi siempre igual hasta ahora</translation>
    </message>
    <message>
        <source>moves together with pain or weekdays</source>
        <translation>varía junto con el dolor o los días de la semana</translation>
    </message>
    <message>
        <source>evening pain is missing too often</source>
        <translation>falta demasiado a menudo el dolor de la tarde</translation>
    </message>
    <message>
        <source>I would like to ask, continued</source>
        <translation>Quisiera preguntar, continuación</translation>
    </message>
    <message>
        <source>%1&#xa0;points</source>
        <extracomment>the spaces do not break</extracomment>
        <translation>%1&#xa0;puntos</translation>
    </message>
    <message>
        <source>%1 went with %2 less pain; that is likely not chance.</source>
        <translation>%1 se acompañó de %2 menos de dolor, azar poco probable.</translation>
    </message>
    <message>
        <source>%1 went with %2 more pain; that is likely not chance.</source>
        <translation>%1 se acompañó de %2 más de dolor, azar poco probable.</translation>
    </message>
    <message>
        <source>ten seconds in the evening would tell most, as evening pain was often left out</source>
        <translation>diez segundos por la tarde serían lo más útil, pues el dolor de la tarde faltó a menudo</translation>
    </message>
    <message>
        <source>follow the experiment as it comes</source>
        <translation>seguir el experimento como venga</translation>
    </message>
    <message>
        <source>one more day with %1 would be enough to begin to tell</source>
        <translation>un día más con «%1» bastaría para empezar a saber</translation>
    </message>
    <message>
        <source>%1 more days with %2 would be enough to begin to tell</source>
        <translation>%1 días más con «%2» bastarían para empezar a saber</translation>
    </message>
    <message>
        <source>%1; and %2</source>
        <extracomment>two things one could do</extracomment>
        <translation>%1; y %2</translation>
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
        <translation>Lo que acompañó al dolor no tiene por qué haberlo causado. Cada relación se evalúa a igual dolor justo antes, por mínimos cuadrados y por mínimos cuadrados en dos etapas; el cálculo con el p mayor da la estimación, y los intervalos del 95&#xa0;% (HC3) de ambos, el rango.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions with enough data were counted together (Benjamini-Hochberg).</source>
        <translation>
            <numerusform>Se contó %n pregunta con datos suficientes (Benjamini-Hochberg).</numerusform>
            <numerusform>Se contaron juntas %n preguntas con datos suficientes (Benjamini-Hochberg).</numerusform>
        </translation>
    </message>
    <message>
        <source>2 points or 30&#xa0;%: Ostelo 2008.</source>
        <translation>2 puntos o 30&#xa0;%: Ostelo 2008.</translation>
    </message>
    <message>
        <source>Efficiency is ΣTST/ΣTIB; SRI: Phillips 2017; social jetlag and MSFsc as in the MCTQ; PEG: Krebs 2009; 7–9&#xa0;h: National Sleep Foundation 2015; stiffness is a median.</source>
        <translation>La eficiencia es ΣTST/ΣTIB; SRI: Phillips 2017; jetlag social y MSFsc como en el MCTQ; PEG: Krebs 2009; 7–9&#xa0;h: National Sleep Foundation 2015; la rigidez es una mediana.</translation>
    </message>
    <message>
        <source>Experiment as in CENT 2015.</source>
        <translation>Experimento según CENT 2015.</translation>
    </message>
    <message>
        <source>Days that are not due, do not apply or were not recorded count neither as kept nor as not kept.</source>
        <translation>Los días que no tocaban, no procedían o no se registraron no cuentan ni como cumplidos ni como no cumplidos.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Its blocks in a row; those still to come are empty frames.</source>
        <translation>Sus bloques en fila; los que faltan son marcos vacíos.</translation>
    </message>
    <message>
        <source>%1 %2 (n&#xa0;%3)</source>
        <extracomment>a figure of a year ago with the number of days behind it: morning pain 5.0 (n 29)</extracomment>
        <translation>%1 %2 (n %3)</translation>
    </message>
    <message>
        <source>morning pain</source>
        <translation>dolor matinal</translation>
    </message>
    <message>
        <source>evening pain</source>
        <translation>dolor de la tarde</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>eficiencia</translation>
    </message>
    <message>
        <source>A year ago, %1: %2.</source>
        <extracomment>the same month of the last year, then its figures</extracomment>
        <translation>Hace un año, %1: %2.</translation>
    </message>
    <message>
        <source>not yet: 1 more night</source>
        <extracomment>in the place of a figure that needs more nights</extracomment>
        <translation>aún no: 1 noche más</translation>
    </message>
    <message numerus="yes">
        <source>not yet: %n more nights</source>
        <translation>
            <numerusform>aún no: %n noche más</numerusform>
            <numerusform>aún no: %n noches más</numerusform>
        </translation>
    </message>
    <message>
        <source>last: %1 on %2</source>
        <extracomment>the last weekly score before this month</extracomment>
        <translation>última: %1 el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <translation>media %1, %2</translation>
    </message>
    <message>
        <source>mean %1 (%2 %3), %4 (%5)</source>
        <extracomment>mean of this month, in brackets the month before with its mean, then from how many weeks each</extracomment>
        <translation>media %1 (%2 %3), %4 (%5)</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>no toca</translation>
    </message>
    <message>
        <source>in test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Stiff for 30&#xa0;min or longer on %1 of %2 mornings with an answer since %3.</source>
        <extracomment>%1 of %2 mornings, %3 a day such as 4 Oct</extracomment>
        <translation>Rigidez de 30&#xa0;min o más en %1 de %2 mañanas con respuesta desde el %3.</translation>
    </message>
    <message>
        <source>Pain rated in the middle of %1 of %2 nights since %3.</source>
        <extracomment>%1 of %2 nights, %3 a day such as 4 Oct</extracomment>
        <translation>Dolor anotado en mitad de la noche en %1 de %2 noches desde el %3.</translation>
    </message>
    <message>
        <source>Pain below the knee on %1 of %2 days with an answer since %3.</source>
        <extracomment>%1 of %2 days, %3 a day such as 4 Oct</extracomment>
        <translation>Dolor por debajo de la rodilla en %1 de %2 días con respuesta desde el %3.</translation>
    </message>
    <message>
        <source>More than 30&#xa0;min is one sign of inflammatory back pain (Rudwaleit 2006).</source>
        <translation>Más de 30&#xa0;min es un signo de dolor de espalda inflamatorio (Rudwaleit 2006).</translation>
    </message>
    <message>
        <source>A reason to look at it again (NICE NG59).</source>
        <translation>Un motivo para reevaluarlo (NICE NG59).</translation>
    </message>
    <message>
        <source>Waking from pain is one sign of inflammatory back pain (Rudwaleit 2006).</source>
        <translation>Despertarse por dolor es un signo de dolor de espalda inflamatorio (Rudwaleit 2006).</translation>
    </message>
    <message>
        <source>Long stiffness, pain at night or below the knee, pain that does not ease: seen on too few days to be named.</source>
        <translation>Rigidez prolongada, dolor nocturno o bajo la rodilla, dolor que no cede: en demasiado pocos días para nombrarlos.</translation>
    </message>
    <message>
        <source>Regularity (SRI)</source>
        <translation>Regularidad (SRI)</translation>
    </message>
    <message>
        <source>Social jetlag</source>
        <translation>Jetlag social</translation>
    </message>
    <message>
        <source>Mid-sleep (MSFsc)</source>
        <translation>Punto medio (MSFsc)</translation>
    </message>
    <message>
        <source>, %1 a week</source>
        <extracomment>behind the name of a habit that is due so many times a week</extracomment>
        <translation>, %1 por semana</translation>
    </message>
    <message>
        <source>full height: the highest value</source>
        <translation>altura completa: el valor máximo</translation>
    </message>
    <message>
        <source>mean or range</source>
        <translation>media o rango</translation>
    </message>
    <message>
        <source>Sleep efficiency %1&#xa0;points higher</source>
        <extracomment>sleep efficiency, in percentage points</extracomment>
        <translation>Eficiencia del sueño: %1&#xa0;puntos más</translation>
    </message>
    <message>
        <source>Waking up once more</source>
        <translation>Despertares nocturnos: 1 más</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;°C warmer</source>
        <extracomment>a room and by how many degrees</extracomment>
        <translation>%1, %2&#xa0;°C más cálido</translation>
    </message>
    <message>
        <source>does not stand out among so many questions</source>
        <translation>no destaca entre tantas preguntas</translation>
    </message>
    <message>
        <source>%1 went with %2 less pain: little, but likely not chance.</source>
        <translation>%1 se acompañó de %2 menos de dolor: poco, pero azar poco probable.</translation>
    </message>
    <message>
        <source>%1 went with %2 more pain: little, but likely not chance.</source>
        <translation>%1 se acompañó de %2 más de dolor: poco, pero azar poco probable.</translation>
    </message>
    <message>
        <source>an experiment could tell whether %1 makes a difference</source>
        <translation>un experimento podría decir si «%1» marca una diferencia</translation>
    </message>
    <message>
        <source>TST time asleep · TIB time in bed · SOL time to fall asleep · WASO awake after that · SRI regularity, −100 to 100, n nights after a recorded one · MSFsc mid-sleep of free days · PEG 0–10, mean of 3 items, compared from 3 weeks on</source>
        <translation>TST tiempo de sueño · TIB tiempo en cama · SOL latencia de sueño · WASO vigilia posterior · SRI regularidad, −100 a 100, n noches tras una registrada · MSFsc punto medio del sueño en días libres · PEG 0–10, media de 3 preguntas, comparada desde 3 semanas</translation>
    </message>
    <message>
        <source>flares marked, %1</source>
        <extracomment>the first of several: flares marked, 11–14 Oct</extracomment>
        <translation>brotes marcados, %1</translation>
    </message>
    <message>
        <source>Pain rose over six weeks: mean %1 in the first two, %2 in the last two.</source>
        <extracomment>mean pain of the first and of the last two of six weeks</extracomment>
        <translation>El dolor ha aumentado en seis semanas: media %1 en las dos primeras, %2 en las dos últimas.</translation>
    </message>
    <message>
        <source>Pain has not eased in six weeks: mean %1 in the first two, %2 in the last two.</source>
        <translation>El dolor no ha cedido en seis semanas: media %1 en las dos primeras, %2 en las dos últimas.</translation>
    </message>
    <message>
        <source>The diary does not ask about saddle numbness, bladder or bowel change, or weak legs.</source>
        <translation>El diario no pregunta por anestesia en silla de montar, alteración de vejiga o intestino ni debilidad de piernas.</translation>
    </message>
    <message>
        <source>1 more event on a later page</source>
        <translation>1 suceso más en otra página</translation>
    </message>
    <message numerus="yes">
        <source>%n more events on a later page</source>
        <translation>
            <numerusform>%n suceso más en otra página</numerusform>
            <numerusform>%n sucesos más en otra página</numerusform>
        </translation>
    </message>
    <message>
        <source>Leg pain, days (worst %1)</source>
        <translation>Pierna, días (máx. %1)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the length of the night</source>
        <translation>la duración de la noche</translation>
    </message>
    <message>
        <source>the quality of the night</source>
        <translation>la calidad de la noche</translation>
    </message>
    <message>
        <source>sleep efficiency</source>
        <translation>la eficiencia del sueño</translation>
    </message>
    <message>
        <source>waking up at night</source>
        <translation>los despertares nocturnos</translation>
    </message>
    <message>
        <source>time awake at night</source>
        <translation>el tiempo de vigilia por la noche</translation>
    </message>
    <message>
        <source>sleeping earlier or later than usual</source>
        <translation>dormir antes o después de lo habitual</translation>
    </message>
    <message>
        <source>sleep debt over two weeks</source>
        <translation>la deuda de sueño en dos semanas</translation>
    </message>
    <message>
        <source>pain in the morning</source>
        <translation>el dolor por la mañana</translation>
    </message>
    <message>
        <source>pain in the evening</source>
        <translation>el dolor por la tarde</translation>
    </message>
    <message>
        <source>stiffness in the morning</source>
        <translation>la rigidez por la mañana</translation>
    </message>
    <message>
        <source>%1 % points</source>
        <extracomment>percentage points of sleep efficiency</extracomment>
        <translation>%1 puntos porcentuales</translation>
    </message>
    <message>
        <source>goes with less pain</source>
        <translation>se acompaña de menos dolor</translation>
    </message>
    <message>
        <source>goes with less stiffness</source>
        <translation>se acompaña de menos rigidez</translation>
    </message>
    <message>
        <source>goes with longer nights</source>
        <translation>se acompaña de noches más largas</translation>
    </message>
    <message>
        <source>goes with less time awake in bed</source>
        <translation>se acompaña de menos tiempo de vigilia en la cama</translation>
    </message>
    <message>
        <source>goes with better nights</source>
        <translation>se acompaña de mejores noches</translation>
    </message>
    <message>
        <source>goes with more pain</source>
        <translation>se acompaña de más dolor</translation>
    </message>
    <message>
        <source>goes with more stiffness</source>
        <translation>se acompaña de más rigidez</translation>
    </message>
    <message>
        <source>goes with shorter nights</source>
        <translation>se acompaña de noches más cortas</translation>
    </message>
    <message>
        <source>goes with more time awake in bed</source>
        <translation>se acompaña de más tiempo de vigilia en la cama</translation>
    </message>
    <message>
        <source>goes with worse nights</source>
        <translation>se acompaña de peores noches</translation>
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
        <translation>hecho frente a no hecho</translation>
    </message>
    <message>
        <source>an hour more</source>
        <translation>una hora más</translation>
    </message>
    <message>
        <source>an hour later</source>
        <translation>una hora más tarde</translation>
    </message>
    <message>
        <source>one point more</source>
        <translation>un punto más</translation>
    </message>
    <message>
        <source>%1 more, from your lowest to your highest value</source>
        <extracomment>the number is the distance from the lowest to the highest of the person&apos;s own values</extracomment>
        <translation>%1 más, de su valor más bajo al más alto</translation>
    </message>
    <message>
        <source>%1 more, the width of the middle half of your values</source>
        <extracomment>the number is the distance between the quartiles of the person&apos;s own values</extracomment>
        <translation>%1 más, la amplitud de la mitad central de sus valores</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>an estimated difference with its 95 % interval: &quot;−0.4 (−0.7 to −0.1)&quot;</extracomment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>any difference is likely below %1</source>
        <extracomment>the size of a difference that is too small to matter: &quot;0.5&quot; points of pain, &quot;15 min&quot;</extracomment>
        <translation>si hay diferencia, es probablemente menor de %1</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede decir</translation>
    </message>
    <message>
        <source>too little recorded yet</source>
        <translation>aún hay demasiado poco registrado</translation>
    </message>
    <message>
        <source>Goes with better</source>
        <translation>Se acompaña de mejoría</translation>
    </message>
    <message>
        <source>Goes with worse</source>
        <translation>Se acompaña de empeoramiento</translation>
    </message>
    <message>
        <source>Any difference is too small to matter</source>
        <translation>Si hay diferencia, es demasiado pequeña para importar</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Too little recorded yet</source>
        <translation>Aún hay demasiado poco registrado</translation>
    </message>
    <message>
        <source>as large as what most people notice (2 points or 30 %)</source>
        <extracomment>2 points of pain or 30 % (Ostelo 2008)</extracomment>
        <translation>tan grande como para que la mayoría lo note (2 puntos o 30&#xa0;%)</translation>
    </message>
    <message>
        <source>smaller than what most people notice (2 points or 30 %)</source>
        <translation>menor de lo que nota la mayoría (2 puntos o 30&#xa0;%)</translation>
    </message>
    <message>
        <source>at least one more day with everything recorded</source>
        <translation>al menos un día más con todo registrado</translation>
    </message>
    <message>
        <source>at least %1 more days with everything recorded</source>
        <translation>al menos %1 días más con todo registrado</translation>
    </message>
    <message>
        <source>done on %1 of %2 days; a few more days with it would tell</source>
        <translation>hecho en %1 de %2 días; unos días más con ello lo dirían</translation>
    </message>
    <message>
        <source>not done on %1 of %2 days; a few more days without it would tell</source>
        <translation>no hecho en %1 de %2 días; unos días más sin ello lo dirían</translation>
    </message>
    <message>
        <source>it was nearly always the same; other values would tell</source>
        <translation>fue casi siempre igual; otros valores lo dirían</translation>
    </message>
    <message>
        <source>it moves together with pain, weekdays or its own past, so nothing can be told apart</source>
        <translation>varía junto con el dolor, los días de la semana o su propio pasado, y no se puede separar nada</translation>
    </message>
    <message>
        <source>evening pain is missing on more than half of the days; ten seconds in the evening would tell</source>
        <translation>el dolor de la tarde falta en más de la mitad de los días; diez segundos por la tarde lo dirían</translation>
    </message>
    <message>
        <source>Last caffeine</source>
        <translation>Última cafeína</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Screens off</source>
        <translation>Pantallas apagadas</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Atención plena</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>A kinder thought</source>
        <translation>Un pensamiento más amable</translation>
    </message>
    <message>
        <source>Omega-3</source>
        <translation>Omega-3</translation>
    </message>
    <message>
        <source>Turmeric</source>
        <translation>Cúrcuma</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Acostarse</translation>
    </message>
    <message>
        <source>Pillow between the knees</source>
        <translation>Almohada entre las rodillas</translation>
    </message>
    <message>
        <source>Lumbar support</source>
        <translation>Apoyo lumbar</translation>
    </message>
    <message>
        <source>Not on the stomach</source>
        <translation>No boca abajo</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Caffeine</source>
        <translation>Cafeína</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Pain over the week</source>
        <translation>Dolor de la semana</translation>
    </message>
    <message>
        <source>Pain against enjoyment of life</source>
        <translation>Dolor y disfrute de la vida</translation>
    </message>
    <message>
        <source>Pain against general activity</source>
        <translation>Dolor y actividad general</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>, %1 minutes</source>
        <extracomment>after a habit&apos;s name: Stretching, 10 minutes</extracomment>
        <translation>, %1 minutos</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, al menos %1</translation>
    </message>
    <message>
        <source> %1 or cooler</source>
        <extracomment>after &quot;Room&quot;: Room 19 °C or cooler</extracomment>
        <translation> a %1 o menos</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, como máximo %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <extracomment>after a habit&apos;s name: Last caffeine by 14:00</extracomment>
        <translation> antes de las %1</translation>
    </message>
    <message>
        <source> %1 min before bed</source>
        <extracomment>after a habit&apos;s name: Screens off 60 min before bed</extracomment>
        <translation> %1&#xa0;min antes de acostarse</translation>
    </message>
    <message>
        <source> within %1 min of %2</source>
        <extracomment>after a habit&apos;s name: Bedtime within 30 min of 23:00</extracomment>
        <translation> a las %2 ±&#xa0;%1&#xa0;min</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>when something was marked to have happened</extracomment>
        <translation>a las %1</translation>
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
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>QLocale date pattern, weekday with day and month</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>QLocale date pattern, day and month</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>d &apos;de&apos; MMMM</translation>
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
        <translation>%1 de %2</translation>
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
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>back</source>
        <translation>boca arriba</translation>
    </message>
    <message>
        <source>side</source>
        <translation>de lado</translation>
    </message>
    <message>
        <source>stomach</source>
        <translation>boca abajo</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
    </message>
    <message>
        <source>Neck, left</source>
        <translation>Cuello, izquierda</translation>
    </message>
    <message>
        <source>Neck, right</source>
        <translation>Cuello, derecha</translation>
    </message>
    <message>
        <source>Upper back, left</source>
        <translation>Espalda alta, izquierda</translation>
    </message>
    <message>
        <source>Upper back, right</source>
        <translation>Espalda alta, derecha</translation>
    </message>
    <message>
        <source>Mid back, left</source>
        <translation>Espalda media, izquierda</translation>
    </message>
    <message>
        <source>Mid back, right</source>
        <translation>Espalda media, derecha</translation>
    </message>
    <message>
        <source>Low back, left</source>
        <translation>Zona lumbar, izquierda</translation>
    </message>
    <message>
        <source>Low back, right</source>
        <translation>Zona lumbar, derecha</translation>
    </message>
    <message>
        <source>Buttock, left</source>
        <translation>Glúteo, izquierda</translation>
    </message>
    <message>
        <source>Buttock, right</source>
        <translation>Glúteo, derecha</translation>
    </message>
    <message>
        <source>Thigh, left</source>
        <translation>Muslo, izquierda</translation>
    </message>
    <message>
        <source>Thigh, right</source>
        <translation>Muslo, derecha</translation>
    </message>
    <message>
        <source>Below the knee, left</source>
        <translation>Bajo la rodilla, izquierda</translation>
    </message>
    <message>
        <source>Below the knee, right</source>
        <translation>Bajo la rodilla, derecha</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Entre medias</translation>
    </message>
    <message>
        <source>New mattress</source>
        <translation>Colchón nuevo</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Lesión</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>the quality of a night, 1 to 5</extracomment>
        <translation>mala</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy buena</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>how rested one feels, 1 to 5</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>del todo</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>QLocale date pattern, full date</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>first and last day of a month: 11–14 Oct</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>month, first and last day, year: October 1–31, 2026</extracomment>
        <translation>%2–%3 de %1 de %4</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>first day, last day, month with its year: 1–31 October 2026</extracomment>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>something to ask at the visit</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>a countdown at its end</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 a duration: in 1 h 10</extracomment>
        <translation>dentro de %1</translation>
    </message>
</context>
<context>
    <name>slumbar::QuestionsField</name>
    <message>
        <source>I would like to &amp;ask</source>
        <extracomment>the person&apos;s own questions for the visit</extracomment>
        <translation>&amp;Quisiera preguntar</translation>
    </message>
    <message>
        <source>One question a line. They stand at the foot of the first page.</source>
        <translation>Una pregunta por línea. Figuran al pie de la primera página.</translation>
    </message>
    <message>
        <source>I would like to ask</source>
        <translation>Quisiera preguntar</translation>
    </message>
    <message>
        <source>For example: can I take the tablets less often?</source>
        <translation>Por ejemplo: ¿puedo tomar las pastillas menos a menudo?</translation>
    </message>
    <message>
        <source>What you want to ask at the next visit, in your own words. It is kept in the diary with the days on which it came up, and printed on the page for the clinician.</source>
        <translation>Lo que quiere preguntar en la próxima consulta, con sus propias palabras. Se guarda en el diario con los días en que surgió y se imprime en la página para el médico.</translation>
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
        <translation>Carta</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The report as it prints</source>
        <translation>El informe tal como se imprime</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
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
        <translation>En cuanto haya algo registrado, aquí habrá dos páginas: una para el médico, que se lee en un minuto, y otra para usted. A partir de siete noches o mañanas dan medias; antes, el rango es más honesto.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Save web page…</source>
        <translation>Guardar página web…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>The paper in your printer.</source>
        <translation>El papel de su impresora.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>The language of whoever will read the report. Your own notes stay as you wrote them.</source>
        <translation>El idioma de quien leerá el informe. Sus propias notas quedan como las escribió.</translation>
    </message>
    <message>
        <source>One file for the browser, with every picture as a table too: for screen readers and small screens. It prints the same pages.</source>
        <translation>Un archivo para el navegador, con cada gráfico también como tabla: para lectores de pantalla y pantallas pequeñas. Imprime las mismas páginas.</translation>
    </message>
    <message>
        <source>questions for the visit</source>
        <extracomment>what undo takes back</extracomment>
        <translation>preguntas para la consulta</translation>
    </message>
</context>
</TS>
