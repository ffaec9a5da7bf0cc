name = Transcripciones
help = Le digo qué transcripciones hay, de qué años y dónde se obtienen.
resume = Volvamos a las transcripciones.
canceled = De acuerdo. No se cambió nada.
offer-which_one = ¿Cuál necesito?
kinds = Hay cinco transcripciones:
    De la declaración: la declaración como se presentó, este año y 3 años atrás.
    De la cuenta: lo que se registró en un año, este año y 9 años atrás.
    Registro de cuenta: las dos en una, este año y 3 años atrás.
    De salarios e ingresos: lo que reportaron patrones y bancos, unos 10 años.
    Verificación de no declaración: que no hay declaración registrada, 3 años atrás.
    Todavía no puedo mandar una por aquí. Se obtienen en su cuenta en línea con la oficina. Las cifras principales de una declaración sí se las puedo mostrar ahora.
    .spoken = Hay cinco transcripciones. La de la declaración muestra la declaración como se presentó, este año y tres años atrás. La de la cuenta muestra lo que se registró en un año, este año y nueve años atrás. El registro de cuenta tiene las dos en una. La de salarios e ingresos muestra lo que reportaron patrones y bancos, unos diez años. Y hay una carta de que no hay declaración registrada. Se obtienen en su cuenta en línea con la oficina. Las cifras principales de una declaración sí se las puedo decir ahora.
    .short = Transcripciones: de la declaración (4 años), de la cuenta (10 años), registro de cuenta (4 años), salarios e ingresos (unos 10 años), no declaración (3 años). Se obtienen en su cuenta en línea con la oficina. Las cifras principales de una declaración sí se las puedo mostrar ahora.
which-one = Para una hipoteca, un préstamo o ayuda para la universidad casi siempre es la de la declaración. Para ver los pagos y las multas de un año, la de la cuenta. Para presentar una declaración vieja sin sus papeles, la de salarios e ingresos. Si le piden prueba de que no declaró, la verificación de no declaración.
