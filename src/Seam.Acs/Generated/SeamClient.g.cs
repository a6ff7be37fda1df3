// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

public partial class SeamClient
{
    /// <summary>
    /// Access of one person to chosen places, doors and devices over a span of time. Seam issues and keeps up the PINs,
    /// cards and keys that it takes.
    /// </summary>
    public virtual AccessGrants AccessGrants => field ??= new AccessGrants(Transport);

    /// <summary>
    /// Groups of users that may open the same entrances, in access systems that grant access that way.
    /// </summary>
    public virtual AccessGroupsAcs AccessGroupsAcs => field ??= new AccessGroupsAcs(Transport);

    /// <summary>
    /// The PINs, cards and keys that access grants consist of: look them up, put them on cards, unlock with them,
    /// delete them.
    /// </summary>
    public virtual AccessMethods AccessMethods => field ??= new AccessMethods(Transport);

    /// <summary>Progress of things that take time, such as unlocking a door or encoding a card.</summary>
    public virtual ActionAttempts ActionAttempts => field ??= new ActionAttempts(Transport);

    /// <summary>Sessions with limited rights, for web pages and apps that run at your users'.</summary>
    public virtual ClientSessions ClientSessions => field ??= new ClientSessions(Transport);

    /// <summary>
    /// Web pages on which your users log in at a provider, so that Seam can reach their systems and devices.
    /// </summary>
    public virtual ConnectWebviews ConnectWebviews => field ??= new ConnectWebviews(Transport);

    /// <summary>
    /// Accounts at providers that your users have connected, with the systems and devices they bring in.
    /// </summary>
    public virtual ConnectedAccounts ConnectedAccounts => field ??= new ConnectedAccounts(Transport);

    /// <summary>
    /// PIN codes, cards and keys that open entrances: issue them to users, move them, change them, delete them, and see
    /// which doors they open.
    /// </summary>
    public virtual CredentialsAcs CredentialsAcs => field ??= new CredentialsAcs(Transport);

    /// <summary>Customers of yours with their places, bookings and people, as your own system knows them.</summary>
    public virtual Customers Customers => field ??= new Customers(Transport);

    /// <summary>Card encoders: write credentials onto cards and read what cards hold.</summary>
    public virtual EncodersAcs EncodersAcs => field ??= new EncodersAcs(Transport);

    /// <summary>
    /// Doors, gates and elevators of access systems: find them, see who can open them, open access to them, and unlock
    /// them from afar.
    /// </summary>
    public virtual EntrancesAcs EntrancesAcs => field ??= new EntrancesAcs(Transport);

    /// <summary>What has happened in the workspace, as webhooks would have reported it.</summary>
    public virtual Events Events => field ??= new Events(Transport);

    /// <summary>Links that put mobile keys on the phone that opens them.</summary>
    public virtual InstantKeys InstantKeys => field ??= new InstantKeys(Transport);

    /// <summary>Phones that hold mobile keys.</summary>
    public virtual Phones Phones => field ??= new Phones(Transport);

    /// <summary>In a sandbox, makes connected accounts fail.</summary>
    public virtual SimulateConnectedAccounts SimulateConnectedAccounts =>
        field ??= new SimulateConnectedAccounts(Transport);

    /// <summary>In a sandbox, decides how the next use of a card encoder ends.</summary>
    public virtual SimulateEncodersAcs SimulateEncodersAcs => field ??= new SimulateEncodersAcs(Transport);

    /// <summary>In a sandbox, makes phones that need no hardware.</summary>
    public virtual SimulatePhones SimulatePhones => field ??= new SimulatePhones(Transport);

    /// <summary>
    /// Your own grouping of entrances and devices, such as an apartment, a floor or a property, to grant access to as
    /// one.
    /// </summary>
    public virtual Spaces Spaces => field ??= new Spaces(Transport);

    /// <summary>
    /// Access systems that connected accounts brought in: sites, buildings or organizations with their own users,
    /// entrances and credentials.
    /// </summary>
    public virtual SystemsAcs SystemsAcs => field ??= new SystemsAcs(Transport);

    /// <summary>Access grants that Seam found at a provider and that your application has not yet taken over.</summary>
    public virtual UnmanagedAccessGrants UnmanagedAccessGrants => field ??= new UnmanagedAccessGrants(Transport);

    /// <summary>
    /// Access methods that Seam found at a provider and that your application has not yet taken over.
    /// </summary>
    public virtual UnmanagedAccessMethods UnmanagedAccessMethods => field ??= new UnmanagedAccessMethods(Transport);

    /// <summary>
    /// User identities that Seam found at a provider and that your application has not yet taken over.
    /// </summary>
    public virtual UnmanagedUserIdentities UnmanagedUserIdentities => field ??= new UnmanagedUserIdentities(Transport);

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

    /// <summary>Addresses of yours to which Seam sends events.</summary>
    public virtual Webhooks Webhooks => field ??= new Webhooks(Transport);

    /// <summary>The workspace that the credentials belong to, and the others within their reach.</summary>
    public virtual Workspaces Workspaces => field ??= new Workspaces(Transport);
}
