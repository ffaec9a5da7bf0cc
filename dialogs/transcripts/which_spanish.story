account: none
language: es

> necesito una transcripción
< Hay cinco transcripciones:
| De la declaración: la declaración como se presentó, este año y 3 años atrás.
| De la cuenta: lo que se registró en un año, este año y 9 años atrás.
| Registro de cuenta: las dos en una, este año y 3 años atrás.
| De salarios e ingresos: lo que reportaron patrones y bancos, unos 10 años.
| Verificación de no declaración: que no hay declaración registrada, 3 años atrás.
| Todavía no puedo mandar una por aquí. Se obtienen en su cuenta en línea con la oficina. Las cifras principales de una declaración sí se las puedo mostrar ahora.
| [¿Cuál necesito?] [Mi declaración] [Hablar con una persona]
> [¿Cuál necesito?]
< Para una hipoteca, un préstamo o ayuda para la universidad casi siempre es la de la declaración. Para ver los pagos y las multas de un año, la de la cuenta. Para presentar una declaración vieja sin sus papeles, la de salarios e ingresos. Si le piden prueba de que no declaró, la verificación de no declaración.
| [Mi declaración] [¿Por qué debo eso?] [Hablar con una persona]
