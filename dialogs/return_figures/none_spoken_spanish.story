account: owes-one-year-es
without: returns
language: es
medium: spoken

> ver mi declaración
< No hay ninguna declaración registrada en esta cuenta. Puede decir: Transcripciones, Hablar con una persona.
