account: owes-one-year-es
language: es
medium: short

> quiero un PIN para llamadas
< El PIN se hace por teléfono. Tenga listos el número de identificación (caller ID) de su aviso, los últimos cuatro dígitos de su número de contribuyente y su fecha de nacimiento. Por favor, no mande aquí un PIN.
| 1. Perdí mi PIN
| 2. Hablar con una persona
