account: owes-one-year-es
without: transcripts
language: es

> necesito una transcripción
< Todavía no hay ninguna transcripción disponible de esta cuenta: no hay nada registrado. Una persona de la oficina le puede decir más.
| [Mi declaración] [Hablar con una persona]
