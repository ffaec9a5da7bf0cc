account: owes-one-year-es
language: es
now: 2026-11-23 05:30

> ¿a qué hora abren?
< La oficina está cerrada en este momento. Abre de 7 a.m. a 7 p.m. hoy. El número de teléfono está en la parte de arriba de cada aviso. Yo respondo aquí a cualquier hora.
| [Pedir una llamada] [Hablar con una persona]
