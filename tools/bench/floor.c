/*
** The minimal client on libcurl: one reused handle, no JSON. Its cost is the
** floor for the client's own figures.
**
** floor URL COUNT [FILE]
**
** Posts the file's bytes, if given. Prints the peak of its resident memory in
** KiB.
*/

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct body {
  char data[1 << 17];
  size_t length;
} body;


static size_t on_data (char *data, size_t unit, size_t count, void *to) {
  body *b = (body *)to;
  size_t size = unit * count;
  if (size > sizeof(b->data) - b->length)
    return 0;
  memcpy(b->data + b->length, data, size);
  b->length += size;
  return size;
}


/* The body of a POST. */
static size_t read_file (const char *path, char *text, size_t capacity) {
  size_t length = 0;
  FILE *file = fopen(path, "rb");
  if (file != NULL) {
    length = fread(text, 1, capacity, file);
    fclose(file);
  }
  return length;
}


static void print_peak_memory (void) {
  char line[256];
  FILE *status = fopen("/proc/self/status", "r");
  if (status == NULL)
    return;
  while (fgets(line, sizeof(line), status) != NULL) {
    if (strncmp(line, "VmHWM:", 6) == 0)
      printf("%ld\n", strtol(line + 6, NULL, 10));
  }
  fclose(status);
}


int main (int argc, char **argv) {
  static body answer;
  static char posted[1 << 16];
  struct curl_slist *headers = NULL;
  CURL *easy;
  long count, status;
  if (argc != 3 && argc != 4) {
    fputs("usage: floor URL COUNT [FILE]\n", stderr);
    return EXIT_FAILURE;
  }
  curl_global_init(CURL_GLOBAL_DEFAULT);
  easy = curl_easy_init();
  headers = curl_slist_append(headers, "authorization: Bearer KEY0123456789");
  headers = curl_slist_append(headers, "accept: application/json");
  headers = curl_slist_append(headers, "user-agent: floor");
  if (argc == 4) {
    headers = curl_slist_append(headers, "content-type: application/json");
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE,
                     (long)read_file(argv[3], posted, sizeof(posted)));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, posted);
  }
  curl_easy_setopt(easy, CURLOPT_URL, argv[1]);
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_data);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, &answer);
  for (count = strtol(argv[2], NULL, 10); count > 0; count--) {
    CURLcode code;
    answer.length = 0;
    code = curl_easy_perform(easy);
    if (code != CURLE_OK) {
      fprintf(stderr, "floor: %s\n", curl_easy_strerror(code));
      return EXIT_FAILURE;
    }
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) {
      fprintf(stderr, "floor: status %ld\n", status);
      return EXIT_FAILURE;
    }
  }
  print_peak_memory();
  return EXIT_SUCCESS;
}
