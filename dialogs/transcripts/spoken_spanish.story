account: none
language: es
medium: spoken

> necesito una transcripción
< Hay cinco transcripciones. La de la declaración muestra la declaración como se presentó, este año y tres años atrás. La de la cuenta muestra lo que se registró en un año, este año y nueve años atrás. El registro de cuenta tiene las dos en una. La de salarios e ingresos muestra lo que reportaron patrones y bancos, unos diez años. Y hay una carta de que no hay declaración registrada. Se obtienen en su cuenta en línea con la oficina. Las cifras principales de una declaración sí se las puedo decir ahora. Puede decir: Cuál necesito, Mi declaración, Hablar con una persona.
