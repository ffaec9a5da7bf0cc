name = La cuenta de un negocio
help = Le digo cómo se usa aquí un negocio, quién puede tener qué rol en él y quién agrega o quita a alguien.
resume = Volvamos a la cuenta del negocio.
canceled = De acuerdo. No se cambió nada.
offer-roles = ¿Qué roles hay?
how = Un negocio tiene su propia cuenta. Usted la puede usar aquí si tiene un rol en él: entonces diga «cambiar de cuenta». Una persona de la oficina registra su rol, o quita el de otra persona. Por su seguridad, no escriba aquí un EIN ni un número de Seguro Social.
    .spoken = Un negocio tiene su propia cuenta. Usted la puede usar aquí si tiene un rol en él: entonces diga «cambiar de cuenta». Una persona de la oficina registra su rol, o quita el de otra persona.
    .short = Un negocio tiene su propia cuenta. La puede usar aquí si tiene un rol en él: diga «cambiar de cuenta». Una persona de la oficina registra o quita roles. No escriba aquí un EIN ni un número de Seguro Social.
roles = Hay cuatro roles en un negocio:
    Propietario único: ve y hace todo.
    Funcionario designado: ve y hace todo por el negocio.
    Socio o accionista: mira y no actúa.
    Usuario designado: tiene los formularios y derechos que se eligieron, y nada más.
    Una persona de la oficina registra o quita un rol.
    .spoken = Hay cuatro roles en un negocio. El propietario único ve y hace todo. El funcionario designado ve y hace todo por el negocio. El socio o accionista mira y no actúa. El usuario designado tiene los formularios y derechos que se eligieron, y nada más. Una persona de la oficina registra o quita un rol.
    .short = Roles: propietario único y funcionario designado (ven y hacen todo), socio o accionista (mira), usuario designado (formularios y derechos elegidos). Una persona de la oficina registra o quita roles.
