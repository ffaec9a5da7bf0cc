account: owes-one-year-es
language: es
medium: short

> yo no debo esto, quiero apelar
< Usted tiene derecho a no estar de acuerdo. Escriba a la dirección del aviso antes de su fecha, con copias de sus pruebas. Una multa se puede quitar: pida a la oficina. Aviso final de embargo o de gravamen: pida audiencia con el Formulario 12153 dentro de 30 días. El teléfono está en su aviso.
| 1. ¿Por qué debo eso?
| 2. Explicar un aviso
| 3. Hablar con una persona
