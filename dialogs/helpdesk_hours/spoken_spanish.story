account: owes-one-year-es
language: es
medium: spoken

> ¿a qué hora abren?
< La oficina está cerrada en este momento. Vuelve a abrir de 7 a.m. a 7 p.m. el lunes veintitrés de noviembre de dos mil veintiséis. El número de teléfono está en la parte de arriba de cada aviso. Yo respondo aquí a cualquier hora. Puede decir: Pedir una llamada, Hablar con una persona.
