account: owes-two-years
language: es

> necesito prueba de que no declaré
< Al domingo 22 de noviembre de 2026, no hay ninguna declaración de 2024 registrada.
| Todavía no puedo mandar el papel por aquí. Puede obtenerlo en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
