account: owes-one-year-es
language: es
medium: short

> tengo celular nuevo, cambie el número
< Aquí no puedo cambiar un número. El de sus códigos: en los ajustes del servicio que comprueba quién es usted. El que tiene la oficina: lo cambia una persona; el teléfono está en su aviso. Si lo perdió, mande «bloquear mi cuenta».
| 1. PIN para llamadas
| 2. Hablar con una persona
