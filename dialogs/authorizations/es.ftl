name = ¿Quién puede actuar o mirar?
help = Le muestro quién puede actuar en su cuenta o mirarla, y qué solicitudes le esperan.
resume = Volvamos a quién puede actuar o mirar.
canceled = De acuerdo. No se cambió nada.
waiting = Aquí puede firmar o rechazar lo que espera su firma. Mientras no se firme, nadie puede mirar su cuenta con ello.
list = { $authorizations-count ->
        [one] Hay una autorización en su cuenta:
       *[other] Hay { $authorizations-count } autorizaciones en su cuenta:
    }
    { $authorizations-authorizations }
    .authorizations-authorizations = { $representative }, { $kind ->
        [power_of_attorney] para actuar por usted y mirar
       *[tax_information] solo para mirar
    }: { $state ->
        [in-effect] vigente para el Formulario { $in_effect }{ $has_since ->
            [true] { " " }desde el { $since }
           *[false] { "" }
        }
        [awaiting-signature] pedida para el Formulario { $matters }, espera una firma{ $has_waits_until ->
            [true] { " " }hasta el { $waits_until }
           *[false] { "" }
        }
        [awaiting-acceptance] dada para el Formulario { $matters }, espera que la acepten{ $has_waits_until ->
            [true] { " " }hasta el { $waits_until }
           *[false] { "" }
        }
        [declined] rechazada, no da acceso
        [ended] terminada, no da acceso
        [revoked] reemplazada por una más nueva
       *[expired] vencida, no da acceso
    }
    .authorizations-authorizations-spoken = { $representative }, { $kind ->
        [power_of_attorney] para actuar por usted y mirar
       *[tax_information] solo para mirar
    }, { $state ->
        [in-effect] vigente{ $has_since ->
            [true] { " " }desde el { $since }
           *[false] { "" }
        }
        [awaiting-signature] espera una firma{ $has_waits_until ->
            [true] { " " }hasta el { $waits_until }
           *[false] { "" }
        }
        [awaiting-acceptance] espera que la acepten{ $has_waits_until ->
            [true] { " " }hasta el { $waits_until }
           *[false] { "" }
        }
        [declined] rechazada
        [ended] terminada
        [revoked] reemplazada por una más nueva
       *[expired] vencida
    }
of-representative = Sus autorizaciones para { $account-name }:
    { $authorizations-authorizations }
    .authorizations-authorizations = { $kind ->
        [power_of_attorney] Para actuar y mirar
       *[tax_information] Solo para mirar
    }: { $state ->
        [in-effect] vigente para el Formulario { $in_effect }{ $has_since ->
            [true] { " " }desde el { $since }
           *[false] { "" }
        }
        [awaiting-signature] pedida para el Formulario { $matters }, espera la firma del contribuyente{ $has_waits_until ->
            [true] { " " }hasta el { $waits_until }
           *[false] { "" }
        }
        [awaiting-acceptance] Formulario { $matters }, espera que usted la acepte{ $has_waits_until ->
            [true] { " " }hasta el { $waits_until }
           *[false] { "" }
        }
        [declined] rechazada, no da acceso
        [ended] terminada, no da acceso
        [revoked] reemplazada por una más nueva
       *[expired] vencida, no da acceso
    }
    .authorizations-authorizations-spoken = { $kind ->
        [power_of_attorney] para actuar y mirar
       *[tax_information] solo para mirar
    }, { $state ->
        [in-effect] vigente{ $has_since ->
            [true] { " " }desde el { $since }
           *[false] { "" }
        }
        [awaiting-signature] espera la firma del contribuyente{ $has_waits_until ->
            [true] { " " }hasta el { $waits_until }
           *[false] { "" }
        }
        [awaiting-acceptance] espera que usted la acepte{ $has_waits_until ->
            [true] { " " }hasta el { $waits_until }
           *[false] { "" }
        }
        [declined] rechazada
        [ended] terminada
        [revoked] reemplazada por una más nueva
       *[expired] vencida
    }
none = Ninguna autorización deja que otra persona actúe en su cuenta o la mire, y ninguna solicitud le espera.
