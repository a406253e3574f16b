# Sets Roampost's policy for the whole computer, for Intune (Devices > Scripts, run as system, 64-bit) or any other tool.
# Where Group Policy templates are wanted instead: packaging/policy/admx.py makes them; Intune imports them as they are
# (Devices > Configuration > Import ADMX).
$ErrorActionPreference = 'Stop'
$key = 'HKLM:\Software\Policies\Roampost'
$third = Join-Path $key 'third_parties'
# A key that is there stays: made anew, it would lose what the installer or Group Policy has written into it.
foreach ($one in $key, $third) { if (-not (Test-Path $one)) { New-Item -Path $one -Force | Out-Null } }
New-ItemProperty -Path $key -Name minimum_tls -PropertyType String -Value '1.2' -Force | Out-Null
# An empty list: never through somebody else's server.
New-ItemProperty -Path $key -Name allowed_relays -PropertyType String -Value '[]' -Force | Out-Null
New-ItemProperty -Path $key -Name probe_recipients -PropertyType MultiString -Value @('probe@example.net') -Force | Out-Null
New-ItemProperty -Path $key -Name unattended_fixes -PropertyType MultiString `
    -Value @('use_tls', 'change_port', 'enable_authentication') -Force | Out-Null
New-ItemProperty -Path $third -Name ispdb -PropertyType DWord -Value 0 -Force | Out-Null
