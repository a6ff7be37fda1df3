// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

public partial class SeamClient
{
    /// <summary>
    /// PIN codes, cards and keys that open entrances: issue them to users, move them, change them, delete them, and see
    /// which doors they open.
    /// </summary>
    public virtual CredentialsAcs CredentialsAcs => field ??= new CredentialsAcs(Transport);

    /// <summary>
    /// Doors, gates and elevators of access systems: find them, see who can open them, open access to them, and unlock
    /// them from afar.
    /// </summary>
    public virtual EntrancesAcs EntrancesAcs => field ??= new EntrancesAcs(Transport);

    /// <summary>
    /// Access systems that connected accounts brought in: sites, buildings or organizations with their own users,
    /// entrances and credentials.
    /// </summary>
    public virtual SystemsAcs SystemsAcs => field ??= new SystemsAcs(Transport);

    /// <summary>
    /// People of your own application, each tied to at most one user in every access system and to the devices they may
    /// use.
    /// </summary>
    public virtual UserIdentities UserIdentities => field ??= new UserIdentities(Transport);

    /// <summary>
    /// People as an access system knows them: create, look up, change, suspend and delete its users, and manage their
    /// group memberships.
    /// </summary>
    public virtual UsersAcs UsersAcs => field ??= new UsersAcs(Transport);
}
