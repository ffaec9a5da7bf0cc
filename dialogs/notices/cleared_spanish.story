account: refund-coming
language: es

> mis avisos
< No hay avisos en su cuenta.
| [¿Cuánto debo?] [Hablar con una persona]
