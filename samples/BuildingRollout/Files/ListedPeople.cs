namespace BuildingRollout;

/// <summary>
/// The people of <c>residents.csv</c> for taking PINs away, which must not wait until somebody has mended what is wrong with
/// others: only who they are is read.
/// </summary>
internal sealed class ListedPeople
{
    private static readonly CsvLayout Layout = new(ResidentFile.Columns, [], AllowsOthers: true);

    private ListedPeople(IReadOnlyList<ListedPerson> people, IReadOnlyList<FileError> errors) =>
        (People, Errors) = (people, errors);

    public IReadOnlyList<ListedPerson> People { get; }

    /// <summary>The lines that don't tell who is meant. There may be more people than <see cref="People"/>.</summary>
    public IReadOnlyList<FileError> Errors { get; }

    /// <summary>Reads the file where everybody in it is meant.</summary>
    /// <exception cref="RolloutException">It can't be read, lists nobody, or leaves open who is meant.</exception>
    public static ListedPeople ReadAll(string folder)
    {
        var listed = Read(folder);
        if (listed.Errors.Count > 0)
            throw RolloutFiles.Refusal(listed.Errors);
        return listed.People.Count > 0
            ? listed
            : throw RolloutFiles.Refusal([new FileError(ResidentFile.FileName, 2, 1, null, "There is no resident.")]);
    }

    /// <summary>Reads the file, where there is one, for people who are named.</summary>
    public static ListedPeople ReadIfThere(string folder) =>
        File.Exists(PathIn(folder)) ? Read(folder) : new ListedPeople([], []);

    private static ListedPeople Read(string folder)
    {
        using var table = CsvTable.OpenGiven(PathIn(folder), Layout);
        var (people, errors) = (new List<ListedPerson>(), new List<FileError>());
        var (keys, emails) = (new HashSet<string>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var row in table.ReadRows(errors))
        {
            var (key, email) = (NullIfEmpty(row["key"]), NullIfEmpty(row["email"]));
            if (key is null && email is null)
            {
                errors.Add(row.Error("key", "There is neither a key nor an e-mail address to tell who it is."));
                continue;
            }

            // Who stands there twice is one person, and an address is that of the first who has it.
            if (key is not null && !keys.Add(key))
                continue;
            if (email is not null && !emails.Add(email))
                email = null;
            if (key is not null || email is not null)
                people.Add(new ListedPerson(key, email, row["name"] is { Length: > 0 } name ? name : key ?? email!));
        }

        return new ListedPeople(people, errors);
    }

    private static string PathIn(string folder) => Path.Combine(folder, ResidentFile.FileName);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
