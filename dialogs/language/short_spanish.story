account: owes-one-year-es
language: es
medium: short

> ¿qué idiomas hablan?
< Hablo español e inglés. Para cambiar, mande «English». Para otro idioma, pida un intérprete a una persona de la oficina; el teléfono está en su aviso.
| 1. Hablar con una persona
